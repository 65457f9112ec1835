import type { Locale } from '../words/locale';
import { addSources, type NumberedSource, type Source, type Sourced } from './sources';

/** The sources of a page, followed by those of its caveats. */
export function withCautions(
  numbered: readonly NumberedSource[],
  { cautions, sources }: { cautions: readonly Sourced[]; sources: readonly Source[] },
  locale: Locale
): NumberedSource[] {
  return addSources(
    numbered,
    { sources },
    cautions.flatMap(({ sourceIds }) => sourceIds),
    locale
  );
}
