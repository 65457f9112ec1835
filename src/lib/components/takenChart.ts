import type { FigureFile } from '../download/figureFile';
import type { PictureChart } from '../figures/picture/picture';
import type { ChartText } from '../view/pictureText';

/** What a page exports of one of its charts. */
export interface TakenChart extends ChartText {
  chart: PictureChart;
  /** Part of the file names after the page. */
  kind: string;
  csv?: () => FigureFile | Promise<FigureFile>;
  /** Query of its view, if it can be embedded. */
  embed?: string;
}
