import type { ActivityShare } from '../statistics/activityShare';
import { unpackFigures, type Figures, type PackedFigures } from '../statistics/figures';
import type { Year } from '../statistics/series';
import type { DashboardConfig } from '../data/dashboardConfig';
import type { Translated } from '../words/locale';
import type { Measure } from './measures';
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
  /** What readers can choose to see; the figures of some are fetched when they are chosen. */
  measures: Measure[];
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

/** Unpacks a board and its series. */
export function unpackBoard(packed: PackedBoard): Board {
  return { ...packed, figures: unpackFigures(packed.figures, packed.config.benchmark) };
}
