import type * as comparison from './takeComparison';
import type * as charts from '../figures/picture/pictureCharts';
import type { PictureChart } from '../figures/picture/picture';
import type { FigureFile } from '../download/figureFile';
import type { ChartText, PictureText } from '../view/pictureText';
import type { Locale } from '../words/locale';

/** A chart as a reader takes it along. */
export interface Take {
  chart: PictureChart;
  text: PictureText;
  /** Name of its files without an ending. */
  name: string;
  /** Makes the CSV of what it shows; null where it has none of its own. */
  csv: (() => FigureFile | Promise<FigureFile>) | null;
  /** Query of its view, for the page that is made to be embedded; null where it has none. */
  embed: string | null;
  /**
   * The texts of the same view in another language. The data of the page in that language are fetched for it.
   *
   * @throws Error where they cannot be fetched
   */
  textIn: (locale: Locale) => Promise<PictureText>;
}

/** What a page takes along of one of its charts. */
export interface TakenChart extends ChartText {
  chart: PictureChart;
  /** What the files are named after, beside the page. */
  kind: string;
  csv?: () => FigureFile | Promise<FigureFile>;
  /** Query of its view, where it can be embedded. */
  embed?: string;
}

/** Tools that make what is taken along, fetched for it. */
export type TakeTools = typeof charts & typeof comparison;

/**
 * Makes what is taken along of the view that is shown, out of the data of its page: those of its own language, or those of the same
 * page in another. Each page's function names the data that it takes.
 */
export type MakeTaken = (tools: TakeTools, data: never) => TakenChart | Promise<TakenChart>;

/** What a dialogue about a chart tells. */
export type TakeSection = 'picture' | 'cite' | 'embed';
