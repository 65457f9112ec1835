import type * as comparison from './takeComparison';
import type * as charts from '../figures/picture/pictureCharts';
import type { PictureChart } from '../figures/picture/picture';
import type { FigureFile } from '../download/figureFile';
import type { PictureText } from '../view/pictureText';
import type { Locale } from '../words/locale';
import type { TakenChart } from './takenChart';

/** A chart as it is exported. */
export interface Take {
  chart: PictureChart;
  text: PictureText;
  /** Name of its files without extension. */
  name: string;
  /** Makes the CSV of the chart; null if it has none of its own. */
  csv: (() => FigureFile | Promise<FigureFile>) | null;
  /** Query of its view for the embedded page; null if it has none. */
  embed: string | null;
  /**
   * The texts of the same view in another language, for which the data of the page in that language are loaded.
   *
   * @throws Error if they cannot be loaded
   */
  textIn: (locale: Locale) => Promise<PictureText>;
}

/** Tools that build an export, loaded with it. */
export type TakeTools = typeof charts & typeof comparison;

/**
 * Builds the export of the current view from the data of its page, in the language of the page or another. Each page's function
 * names the data that it needs.
 */
export type MakeTaken = (tools: TakeTools, data: never) => TakenChart | Promise<TakenChart>;

/** Sections of the export dialogue. */
export type TakeSection = 'picture' | 'cite' | 'embed';
