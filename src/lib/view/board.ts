import { activityShares, type ActivityShare } from '../economy/activityShare';
import { highestShare } from '../economy/compare';
import { packFigures, seriesKind, unpackFigures, type Figures, type PackedFigures, type SeriesKind } from '../economy/figures';
import type { Year } from '../economy/series';
import type { DashboardConfig } from '../tables/dashboardConfig';
import type { DataFolder } from '../tables/readFolder';
import type { SourcesRow } from '../tables/rows';
import { languageOf, type Translated } from '../words/locale';
import type { PackedProjects } from './projects';
import type { Source, StoryLine } from './sources';

/**
 * The year in which a region's GRDP per capita was highest as a share of the benchmark's (our calculation, current prices,
 * 2015 base: the series with the most years), and what construction made of its value added in the years that the tables have.
 */
export interface Peak {
  region: string;
  year: Year;
  activity: Translated;
  /** To a tenth of a per cent, as they are printed. */
  shares: ActivityShare[];
}

/** The activity that a year of high GRDP per capita is set beside: it comes and goes faster than the others. */
export const PEAK_ACTIVITY = 'construction';

/** Data of the pages, as plain data that fits into a page. */
export interface PackedBoard {
  figures: PackedFigures;
  config: DashboardConfig;
  peaks: Peak[];
  sources: Source[];
  projects: PackedProjects;
  /** Sentences of the first screen about the focus's projects, in the language of the page. */
  story: StoryLine[];
}

/** The same, ready to compute with. */
export interface Board extends Omit<PackedBoard, 'figures'> {
  figures: Figures;
}

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
  keeps: (series: SeriesKind) => boolean = () => true
): PackedBoard {
  const all = packFigures(tables);
  const figures = { ...all, series: Object.fromEntries(Object.entries(all.series).filter(([key]) => keeps(seriesKind(key)))) };
  const unpacked = unpackFigures(figures);
  const peaks = peaksOf(tables, config, unpacked);
  const story = storyOf({ config, figures: unpacked, projects, peaks });
  const named = new Set([
    ...Object.values(figures.series).flatMap(({ sources }) => sources.map(([, id]) => id)),
    ...peaks.flatMap(({ shares }) => shares.flatMap(({ sourceIds }) => sourceIds)),
    ...story.flatMap(({ sourceIds }) => sourceIds)
  ]);
  return { figures, config, peaks, sources: packSources(tables, named), projects, story };
}

/** The highest year of every municipality that the page has the series of. */
function peaksOf(
  { activities, value_added_by_activity: added }: DataFolder['tables'],
  { benchmark }: DashboardConfig,
  figures: Figures
): Peak[] {
  const row = activities.find(({ activity }) => activity === PEAK_ACTIVITY);
  const activity = { en: row?.name_en ?? PEAK_ACTIVITY, ko: row?.name_ko ?? PEAK_ACTIVITY, he: row?.name_he ?? PEAK_ACTIVITY };
  const levels = (code: string) => figures.derivedPerCapita(code, 'nominal', 2015);
  return figures.municipalitiesOf(benchmark).flatMap(({ code: region }): Peak[] => {
    const year = highestShare(levels(region), levels(benchmark))?.year;
    const shares = activityShares(added, region, PEAK_ACTIVITY).map((found) => ({ ...found, share: Math.round(found.share * 10) / 10 }));
    return year === undefined ? [] : [{ region, year, activity, shares }];
  });
}

/** Entries of the sources that are named, in the order of the table. */
export function packSources({ sources }: Pick<DataFolder['tables'], 'sources'>, named: ReadonlySet<string>): Source[] {
  return sources.filter(({ source_id }) => named.has(source_id)).map(packSource);
}

/** The entry of a source, with its texts in all languages. */
export function packSource(row: SourcesRow): Source {
  return {
    id: row.source_id,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    published: row.published,
    languages: [languageOf(row.title), languageOf(row.publisher)],
    ...(row.title_ko && row.publisher_ko ? { korean: { title: row.title_ko, publisher: row.publisher_ko } } : {}),
    note: {
      ...(row.note_en ? { en: row.note_en } : {}),
      ...(row.note_ko ? { ko: row.note_ko } : {}),
      ...(row.note_he ? { he: row.note_he } : {})
    }
  };
}

/** Unpacks a board and its series. */
export function unpackBoard(packed: PackedBoard): Board {
  return { ...packed, figures: unpackFigures(packed.figures) };
}
