import { activityShares } from '../statistics/activityShare';
import { highestShare } from '../statistics/compare';
import { unpackFigures, type Figures, type PackedFigures, type Region, type SeriesKey } from '../statistics/figures';
import { packFigures, type FigureRow } from '../statistics/packFigures';
import { readIndicators } from '../statistics/readIndicators';
import type { DashboardConfig } from '../data/dashboardConfig';
import type { DataFolder } from '../data/readFolder';
import { PEAK_ACTIVITY, type Board, type PackedBoard, type Peak } from './board';
import { packMeasures } from './packMeasures';
import { packSources } from './packSources';
import type { PackedProjects } from './projects';
import type { StoryLine } from './sources';

/**
 * Packs a validated data folder: the comparable series, the configuration, and the sources that they refer to.
 *
 * @param projects packed in the language of the page
 * @param storyOf what the page says of them first
 * @param keeps which series the page needs; all of them by default
 */
export function packBoard(
  { tables, config }: DataFolder,
  projects: PackedProjects,
  storyOf: (board: Pick<Board, 'config' | 'figures' | 'projects' | 'peaks'>) => StoryLine[],
  keeps: (series: SeriesKey) => boolean = () => true
): PackedBoard {
  const indicators = readIndicators(tables);
  const all = unpackFigures(packFigures(packRegions(tables), indicators, rowsIn(tables)), config.benchmark);
  const figures = packFigures(packRegions(tables), indicators, rowsIn(tables), keeps);
  const unpacked = unpackFigures(figures, config.benchmark);
  const peaks = peaksOf(tables, config, unpacked);
  const story = storyOf({ config, figures: unpacked, projects, peaks });
  const named = new Set([
    ...sourcesOfFigures(figures),
    ...peaks.flatMap(({ shares }) => shares.flatMap(({ sourceIds }) => sourceIds)),
    ...story.flatMap(({ sourceIds }) => sourceIds)
  ]);
  const measures = packMeasures(all, indicators, config.benchmark);
  return { figures, measures, config, peaks, sources: packSources(tables, named), projects, story };
}

/** Rows of a table by its name. */
export function rowsIn(tables: DataFolder['tables']): (table: string) => readonly FigureRow[] {
  return (table) => (tables as unknown as Record<string, FigureRow[]>)[table] ?? [];
}

export function packRegions({ regions }: Pick<DataFolder['tables'], 'regions'>): Region[] {
  return regions.map((row) => ({
    code: row.region_code,
    name: { en: row.name_en, ko: row.name_ko, he: row.name_he },
    level: row.level,
    parent: row.parent_code,
    part: row.part
  }));
}

/** Every source that packed figures refer to. */
export function sourcesOfFigures({ series }: Pick<PackedFigures, 'series'>): string[] {
  return Object.values(series).flatMap(({ sources, except = {} }) =>
    [sources, ...Object.values(except).map((one) => one.sources)].flatMap((found) => found.map(([, id]) => id))
  );
}

/** The highest year of every municipality that the page has the series of. */
function peaksOf(
  { activities, value_added_by_activity: added }: DataFolder['tables'],
  { benchmark }: DashboardConfig,
  figures: Figures
): Peak[] {
  const row = activities.find(({ activity }) => activity === PEAK_ACTIVITY);
  const activity = { en: row?.name_en ?? PEAK_ACTIVITY, ko: row?.name_ko ?? PEAK_ACTIVITY, he: row?.name_he ?? PEAK_ACTIVITY };
  const levels = (code: string) => figures.derivedPerCapita(code, 'nominal', figures.longestBase);
  return figures.municipalitiesOf(benchmark).flatMap(({ code: region }): Peak[] => {
    const year = highestShare(levels(region), levels(benchmark))?.period;
    const shares = activityShares(added, region, PEAK_ACTIVITY).map((found) => ({ ...found, share: Math.round(found.share * 10) / 10 }));
    return year === undefined ? [] : [{ region, year, activity, shares }];
  });
}
