import { comparisonPicture } from '../figures/picture/pictureCharts';
import { pictureOf } from '../figures/picture/picture';
import type { Board } from '../view/board';
import { chartKey } from '../view/chartKey';
import { figureOf } from '../view/figure';
import { regionWord } from '../download/fileName';
import { headlineOf } from '../view/headline';
import { pictureText } from '../view/pictureText';
import { numberSources } from '../view/sources';
import { defaultView } from '../view/view';
import { directionOf, localePath, type Locale } from '../words/locale';
import { PICTURE_FONTS, textWidth } from './textWidth';

/**
 * Link-preview image of the site: the current headline above its chart, drawn like the pictures that readers
 * export.
 *
 * @param address of the site; '' if it is not known
 * @param today the day of the build
 */
export function socialPicture(board: Board, locale: Locale, address: string, today: Date): string {
  const view = defaultView(board.config);
  const figure = figureOf(board, view, locale);
  const headline = headlineOf(board, view, locale);
  const site = board.config.title[locale];
  const chart = comparisonPicture(figure.comparison, chartKey(figure.lines, locale), null);
  const sources = numberSources(board, figure.lineSources, locale);
  const title = headline ? headline.pieces.map(({ text }) => text).join('') : figure.chartTitle.title;
  const about = { title, sub: figure.chartTitle.sub, sentences: [], sourceIds: figure.lineSources, sources };
  const siteWord = regionWord(board, board.config.focus);
  const there = address === '' ? '' : `${address}${localePath(locale, '')}`;
  const text = pictureText(about, { site, siteWord, address: there, today }, locale);
  const rtl = directionOf(locale) === 'rtl';
  return pictureOf(chart, text, 'wide', { measure: textWidth(locale), font: PICTURE_FONTS[locale].family, rtl }).svg;
}
