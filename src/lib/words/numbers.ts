import type { Locale } from './locale';
import { lateWords } from './lateWords';
import { m } from './messages';
import { UNITS, type Quantity, type Unit, type UnitId } from './units';

/** Stands behind a dash inside a range, where a line would otherwise break. */
const WORD_JOINER = '\u2060';
const MINUS = '\u2212';
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/** Whether a quantity has a sign: distances and changes do. */
function isSigned(quantity: Quantity): boolean {
  return quantity === 'change' || quantity.endsWith('-difference');
}

/** The unit of a quantity. */
function unitOf(quantity: Quantity): Unit {
  return quantity === 'change' ? UNITS.percent : UNITS[quantity.replace('-difference', '') as UnitId];
}

/** Whether a number of people is written whole. */
function isPeople(quantity: Quantity): boolean {
  return /persons|workers/.test(quantity);
}

/** Keeps digits, signs and ranges left to right inside a right-to-left text. */
export function isolate(text: string, locale: Locale): string {
  return locale === 'he' ? `${LEFT_TO_RIGHT_ISOLATE}${text}${POP_ISOLATE}` : text;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Digits with separators and a true minus, without isolation: for the modules of this layer only. */
export function plain(value: number, digits: number, sign: 'auto' | 'exceptZero' = 'auto'): string {
  const key = `${digits}/${sign}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat('en', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: sign === 'auto' ? 'negative' : sign
    });
    formats.set(key, format);
  }
  return format.format(value).replace('-', MINUS);
}

/**
 * A share in per cent.
 *
 * @example percent(66.85, 'en') → '66.8%'
 */
export function percent(value: number, locale: Locale, digits = 1): string {
  return isolate(`${plain(value, digits)}%`, locale);
}

/**
 * Shares as a sentence writes them, all alike: in whole per cent; to a tenth where whole ones would hide that they differ, or
 * would say nothing or a hundred of what is neither.
 *
 * @example shares([105.9, 66.04], 'en') → ['106%', '66%']; shares([75.7, 99.6], 'en') → ['75.7%', '99.6%']
 */
export function shares(values: readonly number[], locale: Locale): string[] {
  const [whole, tenths] = [0, 1].map((digits) => values.map((value) => plain(value, digits))) as [string[], string[]];
  const hides = new Set(whole).size < new Set(tenths).size;
  const nears = whole.some((text, index) => /^(0|100)$/.test(text) && tenths[index] !== `${text}.0`);
  return values.map((value) => percent(value, locale, hides || nears ? 1 : 0));
}

/**
 * A change in per cent, always with its sign.
 *
 * @example signedPercent(-17.09, 'en') → '−17.1%'; signedPercent(69.74, 'he') → '+69.7%' isolated left to right
 */
export function signedPercent(value: number, locale: Locale): string {
  return isolate(`${plain(value, 1, 'exceptZero')}%`, locale);
}

/**
 * A change in per cent as a verb phrase.
 *
 * @example movedBy(-17.09, 'en') → 'fell 17.1%'; 'ko' → '17.1% 감소'
 */
export function movedBy(value: number, locale: Locale): string {
  const text = { value: percent(Math.abs(value), locale) };
  if (plain(Math.abs(value), 1) === plain(0, 1)) return m.moved_not({}, { locale });
  return value > 0 ? m.moved_up(text, { locale }) : m.moved_down(text, { locale });
}

const THOUSAND_KRW: Unit = UNITS['thousand-krw'];

/**
 * Won per resident, from thousand won, in words.
 *
 * @example wonPerResident(28_680, 'en') → '₩28.68 million'; 'ko' → '2,868만원'; 'he' → '28.68 מיליון וון'
 */
export function wonPerResident(thousandKrw: number, locale: Locale, digits = THOUSAND_KRW.digits[locale]): string {
  const value = plain(thousandKrw / THOUSAND_KRW.scale[locale], locale === 'ko' ? 0 : digits);
  return m.amount_per_capita({ value: isolate(value, locale) }, { locale });
}

/**
 * A total in won, from million won, in words. Korean names 조 (10¹²) and 억 (10⁸).
 *
 * @example wonTotal(9_228_870, 'en') → '₩9.23 trillion'; 'ko' → '9조 2,289억원'; 'he' → '9.23 טריליון וון'
 */
export function wonTotal(millionKrw: number, locale: Locale): string {
  if (locale === 'ko') {
    const hundredMillions = Math.round(Math.abs(millionKrw) / 100);
    const [trillions, rest] = [Math.floor(hundredMillions / 1e4), hundredMillions % 1e4];
    const parts = [trillions > 0 ? `${plain(trillions, 0)}조` : '', rest > 0 || trillions === 0 ? `${plain(rest, 0)}억` : ''];
    return `${millionKrw < 0 ? MINUS : ''}${parts.filter(Boolean).join(' ')}원`;
  }
  return Math.abs(millionKrw) >= 1e6
    ? m.amount_trillion({ value: isolate(plain(millionKrw / 1e6, 2), locale) }, { locale })
    : m.amount_billion({ value: isolate(plain(millionKrw / 1e3, 0), locale) }, { locale });
}

/**
 * A number of people, in words.
 *
 * @example persons(326_059, 'en') → '326,059 people'; 'ko' → '326,059명'
 */
export function persons(value: number, locale: Locale): string {
  return m.amount_persons({ value: count(value, locale) }, { locale });
}

/**
 * A plain count with thousands separators.
 *
 * @example count(326_059, 'en') → '326,059'
 */
export function count(value: number, locale: Locale): string {
  return isolate(plain(value, 0), locale);
}

/** A value with its unit, as a sentence writes it. */
export function inWords(quantity: Quantity, value: number, locale: Locale): string {
  const signed = isolate(cellText(quantity, value, locale), locale);
  switch (quantity) {
    case 'thousand-krw':
      return wonPerResident(value, locale);
    case 'thousand-krw-difference': {
      const text = cellText(quantity, Math.abs(value), locale).replace('+', '');
      const sign = Number(text.replaceAll(',', '')) === 0 ? '' : value < 0 ? MINUS : '+';
      return m.amount_gap({ sign, value: text }, { locale });
    }
    case 'million-krw':
      return wonTotal(value, locale);
    case 'million-krw-difference':
      return `${value < 0 ? MINUS : '+'}${wonTotal(Math.abs(value), locale)}`;
    case 'persons':
    case 'thousand-persons':
      return persons(value / unitOf(quantity).scale.en, locale);
    case 'persons-difference':
    case 'thousand-persons-difference':
      return m.amount_persons({ value: signed }, { locale });
    case 'percent':
      return percent(value, locale);
    case 'change':
      return signedPercent(value, locale);
    case 'index':
    case 'index-difference':
      return signed;
    default:
      return lateWords().otherAmount(quantity, value, signed, locale);
  }
}

/**
 * A value without its unit, for a table cell or a read-out whose header has the unit.
 *
 * @example inCell('thousand-krw', 28_566, 'en') → '28.57'; 'ko' → '2,857'
 */
export function inCell(quantity: Quantity, value: number, locale: Locale): string {
  switch (quantity) {
    case 'percent':
      return percent(value, locale);
    case 'change':
      return signedPercent(value, locale);
    default:
      return isolate(cellText(quantity, value, locale), locale);
  }
}

function cellText(quantity: Quantity, value: number, locale: Locale): string {
  const { scale, digits } = unitOf(quantity);
  return plain(value / scale[locale], digits[locale], isSigned(quantity) ? 'exceptZero' : 'auto');
}

/**
 * A tick of an axis, with as many digits as the step between ticks needs.
 *
 * @example inTick('thousand-krw', 30_000, 10_000, 'en') → '30'; 'ko' → '3,000'
 * @example inTick('persons', 50_000, 50_000, 'en') → '50K'; 'ko' → '5만'; 'he' → '50 אלף'
 */
export function inTick(quantity: Quantity, value: number, step: number, locale: Locale): string {
  const scale = unitOf(quantity).scale[locale];
  if (isPeople(quantity) && step / scale >= 1e4) return compact(value / scale, locale);
  const digits = Math.max(0, Math.min(2, -Math.floor(Math.log10(step / scale) + 1e-9)));
  const signed = isSigned(quantity) && value !== 0;
  return isolate(plain(value / scale, digits, signed ? 'exceptZero' : 'auto'), locale);
}

/** A large count, shortened. Hebrew has a word for thousands and not a letter; it stands to the left of its number. */
function compact(value: number, locale: Locale): string {
  const compactDisplay = locale === 'he' ? 'long' : 'short';
  const text = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay }).format(value).replace('-', MINUS);
  const [number = '', word] = text.replaceAll(/[\u200e\u200f]/g, '').split(/\s+/);
  return word ? `${RIGHT_TO_LEFT_ISOLATE}${isolate(number, locale)} ${word}${POP_ISOLATE}` : isolate(number, locale);
}

/** A value at a chart's point, shorter than in a table. */
export function atPoint(quantity: Quantity, value: number, locale: Locale): string {
  const { scale, pointDigits } = unitOf(quantity);
  return isolate(plain(value / scale[locale], pointDigits[locale], isSigned(quantity) ? 'exceptZero' : 'auto'), locale);
}

/**
 * A place in a ranking.
 *
 * @example place(24, 'en') → '24th'; 'ko' → '24위'; 'he' → 'מקום 24'
 */
export function place(rank: number, locale: Locale): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(rank);
  return m.rank_place({ place: locale === 'en' ? `${rank}${suffix[rule]}` : isolate(String(rank), locale) }, { locale });
}

/**
 * A range between two numbers already written, which no line breaks: an en dash, in Korean a tilde.
 *
 * @example range('30,000', '50,000', 'en') → '30,000–50,000' with a word joiner behind the dash; 'ko' → '30,000~50,000'
 */
export function range(from: string, to: string, locale: Locale): string {
  return isolate(`${from}${locale === 'ko' ? '~' : `–${WORD_JOINER}`}${to}`, locale);
}

/**
 * A span of years, or one year.
 *
 * @example years(2015, 2022, 'en') → '2015–2022'; years(2015, 2022, 'ko') → '2015~2022'; years(2015, 2015, 'en') → '2015'
 */
export function years(from: number, to: number, locale: Locale): string {
  return from === to ? String(from) : range(String(from), String(to), locale);
}

/** A list of items. Commas read well in all three languages, also between items that have words of their own. */
export function listed(items: readonly string[]): string {
  return items.join(', ');
}
