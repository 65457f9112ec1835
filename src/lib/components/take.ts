import type * as comparison from './takeComparison';
import type * as charts from '../figures/picture/pictureCharts';
import type { PictureChart } from '../figures/picture/picture';
import type { FigureFile } from '../download/figureFile';
import type { ChartText, PictureText } from '../view/pictureText';

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

/** Makes what is taken along, with the drawings of pictures, which are fetched for it. */
export type MakeTaken = (tools: typeof charts & typeof comparison) => TakenChart | Promise<TakenChart>;

/** What a dialogue about a chart tells. */
export type TakeSection = 'picture' | 'cite' | 'embed';
