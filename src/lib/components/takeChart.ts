import { page } from '$app/state';
import * as charts from '../figures/picture/pictureCharts';
import { pictureText } from '../view/pictureText';
import type { Locale } from '../words/locale';
import { loadTakeMessages } from '../words/takeMessages';
import type { MakeTaken, Take } from './take';
import { takeComparison } from './takeComparison';

/** A chart with its words, of this address and this day. */
export async function takeChart(make: MakeTaken, locale: Locale): Promise<Take> {
  await loadTakeMessages(locale);
  const { chart, kind, csv, embed, ...text } = await make({ ...charts, takeComparison });
  const where = { site: String(page.data.siteTitle), address: location.href, today: new Date() };
  const name = [...location.pathname.split('/'), kind].filter((part) => part !== '').join('-');
  return { chart, text: pictureText(text, where, locale), name, csv: csv ?? null, embed: embed ?? null };
}
