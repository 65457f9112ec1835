import { activityPlaces, activityValues, contributions, shiftShare } from '../economy/activities';
import { yearlyLogChanges } from '../economy/logDecomposition';
import type { DataFolder } from '../tables/readFolder';
import type { Board } from '../view/board';
import { BASES } from '../view/lines';
import { activitySources } from '../view/regions/packActivities';
import { SHARE_YEARS } from '../view/regions/profileView';
import { csvText, type CsvCell } from './csvText';
import type { FigureFile } from './figureFile';
import { FIGURE_COLUMNS, figureRow, type FigureCell } from './figureRows';
import { profileFileName } from './regionsFileName';

/** Columns of the CSV of a municipality: those of every figure, and the activity if it has one. */
export const PROFILE_COLUMNS = ['activity', ...FIGURE_COLUMNS] as const;

/** CSV of everything on the page of a municipality, for every choice of years and base. */
export function profileFile(folder: DataFolder, board: Board, region: string): FigureFile {
  return { name: profileFileName(board, region), text: csvText(PROFILE_COLUMNS, profileRows(folder, board, region)) };
}

/** One figure per row: levels, yearly decomposition on each base, shares and quotients, contributions and shift-share. */
export function profileRows(folder: DataFolder, board: Board, region: string): CsvCell[][] {
  const cells = [...levelCells(board, region), ...splitCells(board, region)].map((cell) => ({ activity: null, ...cell }));
  const all = [...cells, ...structureCells(folder, board, region), ...growthCells(folder, region)];
  return all.map(({ activity, ...cell }) => [activity, ...figureRow(board, cell)]);
}

interface ActivityCell extends FigureCell {
  activity: string | null;
}

function levelCells({ figures }: Board, region: string): FigureCell[] {
  const bases = Object.values(BASES);
  return [
    ...bases.flatMap((base) =>
      figures.derivedPerCapita(region, 'nominal', base).map((one): FigureCell => ({
        ...one,
        region,
        measure: 'grdp_per_capita',
        unit: 'thousand KRW',
        price: 'nominal',
        base,
        basis: 'derived'
      }))
    ),
    ...bases.flatMap((base) =>
      figures
        .grdp(region, 'nominal', base)
        .map((one): FigureCell => ({ ...one, region, measure: 'grdp', unit: 'million KRW', price: 'nominal', base, basis: 'accounts' }))
    ),
    ...figures.population(region).map((one): FigureCell => ({
      ...one,
      region,
      measure: 'registered_population',
      unit: 'persons on 31 December',
      price: null,
      base: null,
      basis: 'registered'
    }))
  ];
}

/** Each year on the year before, in log points; the parts add up over years and to the change of GRDP per capita. */
function splitCells({ figures }: Board, region: string): FigureCell[] {
  return Object.values(BASES).flatMap((base) => {
    const [grdp, population] = [figures.grdp(region, 'nominal', base), figures.population(region)];
    const sourceIds = [...new Set([...grdp, ...population].flatMap((one) => one.sourceIds))];
    return yearlyLogChanges(grdp, population, -Infinity, Infinity).flatMap(({ from, to, output, population: residents, perCapita }) =>
      (
        [
          ['output_part_of_change', output],
          ['population_part_of_change', residents],
          ['grdp_per_capita_change', perCapita]
        ] as const
      ).map(([measure, value]): FigureCell => ({
        region,
        year: `${from}-${to}`,
        measure,
        value,
        unit: 'log points',
        price: 'nominal',
        base,
        basis: 'derived',
        preliminary: false,
        sourceIds
      }))
    );
  });
}

function structureCells(folder: DataFolder, { figures, config }: Board, region: string): ActivityCell[] {
  const rows = folder.tables.value_added_by_activity;
  const all = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  return SHARE_YEARS.map(Number).flatMap((year) => {
    const values = (codes: readonly string[]) => activityValues(rows, codes, year, 'nominal', BASES.older);
    const sourceIds = activitySources(folder, region, 'nominal');
    return activityPlaces(values([region]), values(all)).flatMap(({ activity, value, share, benchmarkShare, quotient }) =>
      (
        [
          ['value_added', value, 'million KRW'],
          ['value_added', share, 'percent of total value added'],
          ['value_added_of_province', benchmarkShare, 'percent of total value added'],
          ['location_quotient', quotient, 'share ÷ share of the province']
        ] as const
      ).flatMap(([measure, found, unit]): ActivityCell[] =>
        found === null
          ? []
          : [
              {
                activity,
                region,
                year,
                measure,
                value: found,
                unit,
                price: 'nominal',
                base: BASES.older,
                basis: 'accounts',
                preliminary: false,
                ...(unit === 'million KRW' ? {} : { status: 'computed' }),
                sourceIds
              }
            ]
      )
    );
  });
}

function growthCells(folder: DataFolder, region: string): ActivityCell[] {
  const { tables, config } = folder;
  const rows = tables.value_added_by_activity.filter(({ price, base_year }) => price === 'real' && base_year === BASES.current);
  const years = rows.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const values = (code: string, year: number) => activityValues(rows, [code], year, 'real', BASES.current);
  const [before, after] = [values(region, from), values(region, to)];
  const of = {
    region,
    price: 'real',
    base: BASES.current,
    basis: 'accounts',
    preliminary: false,
    sourceIds: activitySources(folder, region, 'real')
  };
  const span = `${from}-${to}`;
  const level = 'million KRW of 2020 (chained)';
  const points = 'percentage points of the growth of all activities';
  return [
    ...contributions(before, after).flatMap(({ activity, before: then, after: now, points: part }): ActivityCell[] => [
      { ...of, activity, year: from, measure: 'value_added', value: then, unit: level },
      { ...of, activity, year: to, measure: 'value_added', value: now, unit: level },
      { ...of, activity, year: span, measure: 'contribution', value: part, unit: points, status: 'computed' }
    ]),
    ...shiftShare(before, after, values(config.benchmark, from), values(config.benchmark, to)).flatMap(
      ({ activity, standard, mix, local }): ActivityCell[] => [
        { ...of, activity, year: span, measure: 'shift_share_province', value: standard, unit: points, status: 'computed' },
        { ...of, activity, year: span, measure: 'shift_share_mix', value: mix, unit: points, status: 'computed' },
        { ...of, activity, year: span, measure: 'shift_share_local', value: local, unit: points, status: 'computed' }
      ]
    )
  ];
}
