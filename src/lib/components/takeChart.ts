import { preloadData } from '$app/navigation';
import { base } from '$app/paths';
import { page } from '$app/state';
import * as charts from '../figures/picture/pictureCharts';
import { pictureText, type PictureText } from '../view/pictureText';
import { localePath, type Locale } from '../words/locale';
import { loadTakeMessages } from '../words/takeMessages';
import type { MakeTaken, Take } from './take';
import * as comparison from './takeComparison';

/** Data of every page from the layout of its language, with its path (none for the overview). */
interface LanguagePage {
  siteTitle: string;
  siteWord: string;
  path?: string;
}

/** A chart with its texts, for the current address and date. */
export async function takeChart(make: MakeTaken, locale: Locale): Promise<Take> {
  const today = new Date();
  const made = async (data: LanguagePage, address: string, language: Locale) => {
    await loadTakeMessages(language);
    // Each chart knows the data of its own page.
    const { chart, kind, csv, embed, ...words } = await make({ ...charts, ...comparison }, data as never);
    return {
      chart,
      kind,
      csv,
      embed,
      text: pictureText(words, { site: data.siteTitle, siteWord: data.siteWord, address, today }, language)
    };
  };
  const { chart, kind, csv, embed, text } = await made(page.data as LanguagePage, location.href, locale);
  const { path = '' } = page.data as LanguagePage;

  const textIn = async (language: Locale): Promise<PictureText> => {
    if (language === locale) return text;
    const there = `${base}${localePath(language, path)}`;
    const found = await preloadData(there);
    if (found.type !== 'loaded' || found.status !== 200) throw new Error(`${there} could not be fetched`);
    return (await made(found.data as LanguagePage, new URL(there + location.search, location.href).href, language)).text;
  };

  const name = [...location.pathname.split('/'), kind].filter((part) => part !== '').join('-');
  return { chart, text, name, csv: csv ?? null, embed: embed ?? null, textIn };
}
