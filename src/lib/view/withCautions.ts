import type { Locale } from '../words/locale';
import type { Source } from './sources';
import { numberSources, type NumberedSource, type Sourced } from './sources';

/** The sources of a page, followed by those of its caveats. */
export function withCautions(
  numbered: readonly NumberedSource[],
  { cautions, sources }: { cautions: readonly Sourced[]; sources: readonly Source[] },
  locale: Locale
): NumberedSource[] {
  const missing = cautions.flatMap(({ sourceIds }) => sourceIds).filter((id) => !numbered.some((source) => source.id === id));
  return [
    ...numbered,
    ...numberSources({ sources: [...sources] }, missing, locale).map((source, index) => ({
      ...source,
      number: numbered.length + index + 1
    }))
  ];
}
