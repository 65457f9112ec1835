import { activityShares, type ActivityShare } from '../economy/activityShare';

import { packFigures, seriesKind, unpackFigures, type Figures, type PackedFigures, type SeriesKind } from '../economy/figures';
import type { Year } from '../economy/series';
import type { DashboardConfig } from '../tables/dashboardConfig';
import type { DataFolder } from '../tables/readFolder';
import { languageOf, type Locale, type Translated } from '../words/locale';
import type { PackedProjects } from './projects';
import type { StoryLine } from './story';

/** A year that must be called a peak wherever it is the starting year, with the shares that show it. */
export interface Peak {
  region: string;
  year: Year;
  activity: Translated;
  shares: ActivityShare[];
}

/** A source as the list at the end of a page shows it. Title and publisher stay in their own language. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  url: string;
  published: string | null;
  note: Partial<Translated>;
  /** Languages of the title and of the publisher. */
  languages: [Locale, Locale];
}

/** What the pages are made of, as plain data that fits into a page. */
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
 * Packs a checked data folder: the comparable series, the configuration, and the sources that they name.
 *
 * @param projects packed in the language of the page
 * @param storyOf what the page says of them first
 * @param keeps which series the page needs; all of them unless it says so
 */
export function packBoard(
  { tables, config }: DataFolder,
  projects: PackedProjects,
  storyOf: (board: Pick<Board, 'config' | 'figures' | 'projects'>) => StoryLine[],
  keeps: (series: SeriesKind) => boolean = () => true
): PackedBoard {
  const all = packFigures(tables);
  const figures = { ...all, series: Object.fromEntries(Object.entries(all.series).filter(([key]) => keeps(seriesKind(key)))) };
  const story = storyOf({ config, figures: unpackFigures(figures), projects });
  const peaks = config.peaks.map(({ region, year, activity }): Peak => {
    const row = tables.activities.find((found) => found.activity === activity);
    return {
      region,
      year,
      activity: { en: row?.name_en ?? activity, ko: row?.name_ko ?? activity, he: row?.name_he ?? activity },
      shares: activityShares(tables.value_added_by_activity, region, activity)
    };
  });
  const named = new Set([
    ...Object.values(figures.series).flatMap(({ sources }) => sources.map(([, id]) => id)),
    ...peaks.flatMap(({ shares }) => shares.flatMap(({ sourceIds }) => sourceIds)),
    ...story.flatMap(({ sourceIds }) => sourceIds)
  ]);
  return { figures, config, peaks, sources: packSources(tables, named), projects, story };
}

/** Entries of the sources that are named, in the order of the table. */
export function packSources({ sources }: Pick<DataFolder['tables'], 'sources'>, named: ReadonlySet<string>): Source[] {
  return sources
    .filter(({ source_id }) => named.has(source_id))
    .map((row): Source => ({
      id: row.source_id,
      title: row.title,
      publisher: row.publisher,
      url: row.url,
      published: row.published,
      languages: [languageOf(row.title), languageOf(row.publisher)],
      note: {
        ...(row.note_en ? { en: row.note_en } : {}),
        ...(row.note_ko ? { ko: row.note_ko } : {}),
        ...(row.note_he ? { he: row.note_he } : {})
      }
    }));
}

/** Gives a packed board back with its series. */
export function unpackBoard(packed: PackedBoard): Board {
  return { ...packed, figures: unpackFigures(packed.figures) };
}
