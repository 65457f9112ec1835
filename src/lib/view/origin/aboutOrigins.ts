import { exactNumber } from '../../words/exactNumber';
import { wonPerResident } from '../../words/numbers';
import { mk } from '../../words/originMessages';
import { BASES } from '../lines';
import { defaultOutlook, groundOf } from '../outlook/ground';
import { similarTo } from '../regions/similarTo';
import { MEDIAN } from '../view';
import { growthOrigins, peakOrigins, similarOrigins, strongestOrigins } from './activityOrigins';
import type { OriginMaker } from './maker';
import type { Level, Origin } from './origin';
import type { OriginTables } from './originTables';
import { outlookOrigins } from './outlookOrigins';
import { noteOrigins } from './overviewOrigins';
import { readingOrigins } from './readingOrigins';

/** Years on each side of the milestone in the example of a reading. */
export const EXAMPLE_WINDOW = 3;

/** Years of the period in the example of what municipalities did. */
export const EXAMPLE_STRETCH = 5;

/** Where the figures of the page about definitions and methods come from. */
export function aboutOrigins(maker: OriginMaker, tables: OriginTables, spot: string): Origin[] {
  const { focus, benchmark } = maker.board.config;
  const own: Level = { region: focus, of: 'per-capita', basis: 'derived', base: BASES.current };
  const older: Level = { ...own, base: BASES.older };
  const series = maker.seriesOf(own);
  const [first, last] = [series[0]?.year ?? NaN, series.at(-1)?.year ?? NaN];
  const stated: Level = { ...own, basis: 'stated' };
  const grdp = (base: 2015 | 2020): Level => ({ region: focus, of: 'grdp', basis: 'accounts', base });
  const lastOf = (of: Level) => maker.seriesOf(of).at(-1)?.year ?? NaN;
  switch (spot) {
    case 'derived':
      return maker.level(own, last);
    case 'share':
      return [...maker.share(own, last), ...maker.level(own, last), ...maker.level(maker.beside(own), last)];
    case 'growth':
      return [...maker.yearly(own, first, last), ...maker.level(own, first), ...maker.level(own, last)];
    case 'index':
      return [...maker.index(own, first, last), ...maker.level(own, first), ...maker.level(own, last)];
    case 'median':
      return [...maker.level({ ...own, region: MEDIAN }, last), ...maker.level(maker.beside(own), last)];
    case 'stretches': {
      const ground = groundOf(maker.board);
      const standard = defaultOutlook(ground, null);
      const until = String(ground.last + EXAMPLE_STRETCH);
      return ['4', '6'].flatMap((column) => outlookOrigins(maker, tables, ground, null, standard, ['path', until, column].join('/')));
    }
    case 'split':
      return maker.split(focus, BASES.current, first, last).flat();
    case 'contribution':
      return growthOrigins(maker, tables, focus, ['largest', '3']);
    case 'shift-share':
      return [...['4', '5', '6', '3'].flatMap((column) => growthOrigins(maker, tables, focus, ['*', column]))];
    case 'location-quotient':
      return strongestOrigins(maker, tables, focus);
    case 'before-after':
      return tables.arrivalYear === null
        ? []
        : readingOrigins(maker, { event: null, years: EXAMPLE_WINDOW, of: 'output' }, tables.arrivalYear);
    case 'similarity': {
      const nearest = similarTo(tables.activityRows, maker.board, focus).nearest[0];
      return nearest ? similarOrigins(maker, tables, focus, [nearest.region, '0']) : [];
    }
    case 'rank':
      return maker.rank(own, last);
    case 'base-year':
      return noteOrigins(maker, { region: focus }, 'base');
    case 'population':
      return noteOrigins(maker, { region: benchmark }, 'registered');
    case 'stated':
      return [...maker.level(stated, lastOf(stated)), ...maker.level(own, lastOf(stated))];
    case '2021': {
      const year = lastOf(stated);
      return [
        ...claimedLevels(maker, tables),
        ...maker.level(older, 2021),
        ...maker.level(stated, year),
        ...maker.change(own, year - 1, year)
      ];
    }
    case 'ranks':
      return [
        ...maker.rank(grdp(BASES.older), lastOf(grdp(BASES.older))),
        ...maker.rank(grdp(BASES.current), lastOf(stated)),
        ...maker.rank(own, lastOf(stated))
      ];
    case 'peak':
      return maker.board.peaks.filter(({ region }) => region === focus).flatMap((peak) => peakOrigins(maker, tables, peak));
    default:
      return [];
  }
}

/** Figures for 2021 that somebody named: claims, each with its own row. */
function claimedLevels(maker: OriginMaker, { claims }: OriginTables): Origin[] {
  const { locale } = maker;
  return claims
    .filter(({ metric }) => metric === 'grdp_per_capita_2021')
    .map((row) => ({
      subject: [row.project_id, row.metric, row.claim_date].join(', '),
      value: wonPerResident(row.value / 1000, locale),
      basis: mk.origin_claim({}, { locale }),
      formulas: [],
      rows: [
        {
          table: 'claims',
          key: [row.project_id, row.metric, row.claim_date].join(' / '),
          value: exactNumber(row.value, locale),
          unit: row.unit,
          sources: maker.sourcesOf(row.source_ids)
        }
      ],
      method: null,
      regions: []
    }));
}
