import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import type { Board } from './board';

/** Municipalities that can be the focus, by part of the province. */
export function focusChoices({ figures, config }: Board, locale: Locale): { group: string; regions: { code: string; name: string }[] }[] {
  const all = figures.municipalitiesOf(config.benchmark);
  const benchmark = figures.region(config.benchmark)?.name[locale] ?? config.benchmark;
  const groups = {
    south: m.control_south({ benchmark }, { locale }),
    north: m.control_north({ benchmark }, { locale }),
    null: m.control_municipalities({}, { locale })
  };
  return Object.entries(groups)
    .map(([part, group]) => ({
      group,
      regions: all
        .filter((region) => String(region.part) === part)
        .map(({ code, name }) => ({ code, name: name[locale] }))
        .sort((a, b) => a.name.localeCompare(b.name, locale))
    }))
    .filter(({ regions }) => regions.length > 0);
}
