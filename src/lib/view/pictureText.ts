import { group } from 'd3-array';
import { dateText } from '../words/dates';
import type { Locale } from '../words/locale';
import { mt } from '../words/takeMessages';
import type { NumberedSource } from './sources';

/** Texts of a picture or a citation of a chart. */
export interface PictureText {
  title: string;
  /** Measure, unit, prices and base. */
  sub: string;
  sentences: readonly string[];
  /** One line each: every publisher with the tables that were used. */
  sources: readonly string[];
  publishers: string;
  /** Site and date. */
  made: string;
  site: string;
  /** The site as a word of a file's name and of a key. */
  siteWord: string;
  date: string;
  /** The same date as YYYY-MM-DD. */
  isoDate: string;
  /** Address of exactly this view. */
  address: string;
  /** Text alternative of the picture. */
  alternative: string;
}

/** Texts of a page about one of its charts. */
export interface ChartText {
  title: string;
  sub: string;
  sentences: readonly string[];
  sourceIds: readonly string[];
  sources: readonly NumberedSource[];
  /** Lines for sources without an entry of their own. */
  moreSources?: readonly string[];
}

/** Place and date of the export. */
export interface TakenWhere {
  site: string;
  siteWord: string;
  address: string;
  today: Date;
}

/**
 * The title of a chart away from its page: it names the region.
 *
 * @example titleOf('Hanam', 'Nominal GRDP +69.7% from 2015 to 2022') → 'Hanam: Nominal GRDP +69.7% from 2015 to 2022'
 */
export function titleOf(name: string, title: string): string {
  return title.includes(name) ? title : `${name}: ${title}`;
}

/** Texts of a picture of a chart. Sources of one publisher share a line. */
export function pictureText(chart: ChartText, { site, siteWord, address, today }: TakenWhere, locale: Locale): PictureText {
  const { title, sub, sentences } = chart;
  const found = chart.sources.filter(({ id }) => chart.sourceIds.includes(id));
  const byPublisher = group(found, ({ publisher }) => publisher);
  const lines = [...byPublisher].map(([publisher, of]) => `${publisher}: ${of.map((source) => titled(source)).join('; ')}`);
  const date = dateText({ year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() }, locale);
  const plain = { title: ended(title), sub: ended(sub), sentences: sentences.join(' ') };
  return {
    title,
    sub,
    sentences,
    sources: [...lines, ...(chart.moreSources ?? [])],
    publishers: (byPublisher.size > 0 ? [...byPublisher.keys()] : (chart.moreSources ?? []).map(withoutStop)).join('; '),
    made: mt.take_made({ site, date }, { locale }),
    site,
    siteWord,
    date,
    isoDate: [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
    address,
    alternative: mt.take_alternative_text(plain, { locale }).trim()
  };
}

function titled({ title, published }: NumberedSource): string {
  return published ? `${title} (${published})` : title;
}

/** A text that goes on inside another sentence. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

function ended(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
