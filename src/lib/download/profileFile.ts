import { activityBase, activityPlaces, activityValues, contributions, shiftShare } from '../statistics/activities';
import { GRDP, PER_CAPITA, POPULATION } from '../statistics/figures';
import { yearlyLogChanges } from '../statistics/logDecomposition';
import type { DataFolder } from '../data/readFolder';
import type { Board } from '../view/board';
import { basesOf, keyOf } from '../view/lines';
import { activitySources } from '../view/regions/packActivities';
import { SHARE_YEARS } from '../view/regions/profileView';
import { csvText, type CsvCell } from './csvText';
import type { FigureFile } from './figureFile';
import { FIGURE_COLUMNS, figureRow, seriesCell, type FigureCell } from './figureRows';
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

function levelCells(board: Board, region: string): FigureCell[] {
  const { figures } = board;
  return [PER_CAPITA, GRDP, POPULATION].flatMap((measure) =>
    basesOf(figures, measure)
      .toReversed()
      .flatMap((base) => {
        const key = keyOf(figures, measure, region, base);
        return figures.series(key).map((one) => seriesCell(board, key, one));
      })
  );
}

/** Each year on the year before, in log points; the parts add up over years and to the change of GRDP per capita. */
function splitCells({ figures }: Board, region: string): FigureCell[] {
  return figures
    .bases(GRDP, 'nominal')
    .toReversed()
    .flatMap((base) => {
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
          period: `${from}-${to}`,
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
    const values = (codes: readonly string[]) => activityValues(rows, codes, year, 'nominal', activityBase(rows, 'nominal'));
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
                period: year,
                measure,
                value: found,
                unit,
                price: 'nominal',
                base: activityBase(rows, 'nominal'),
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
  const base = activityBase(tables.value_added_by_activity, 'real');
  const rows = tables.value_added_by_activity.filter(({ price, base_year }) => price === 'real' && base_year === base);
  const years = rows.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const values = (code: string, year: number) => activityValues(rows, [code], year, 'real', base);
  const [before, after] = [values(region, from), values(region, to)];
  const of = {
    region,
    price: 'real',
    base,
    basis: 'accounts',
    preliminary: false,
    sourceIds: activitySources(folder, region, 'real')
  };
  const span = `${from}-${to}`;
  const level = `million KRW of ${base} (chained)`;
  const points = 'percentage points of the growth of all activities';
  return [
    ...contributions(before, after).flatMap(({ activity, before: then, after: now, points: part }): ActivityCell[] => [
      { ...of, activity, period: from, measure: 'value_added', value: then, unit: level },
      { ...of, activity, period: to, measure: 'value_added', value: now, unit: level },
      { ...of, activity, period: span, measure: 'contribution', value: part, unit: points, status: 'computed' }
    ]),
    ...shiftShare(before, after, values(config.benchmark, from), values(config.benchmark, to)).flatMap(
      ({ activity, standard, mix, local }): ActivityCell[] => [
        { ...of, activity, period: span, measure: 'shift_share_province', value: standard, unit: points, status: 'computed' },
        { ...of, activity, period: span, measure: 'shift_share_mix', value: mix, unit: points, status: 'computed' },
        { ...of, activity, period: span, measure: 'shift_share_local', value: local, unit: points, status: 'computed' }
      ]
    )
  ];
}
