import { exactNumber } from '../words/exactNumber';
import { unitName } from '../words/fileUnits';
import { mi } from '../words/importMessages';
import type { Locale } from '../words/locale';
import { isolate } from '../words/numbers';
import type { Finding, FindingCode } from './finding';
import { unitOf } from './unit';

/** Details that are formatted as numbers; years and codes are not. */
const NUMBERS = [
  'count',
  'cells',
  'expected',
  'times',
  'first',
  'other',
  'firstRow',
  'parts',
  'missing',
  'jumped',
  'sum',
  'total',
  'difference',
  'others',
  'before',
  'after',
  'limit'
] as const;

/** Details that are Korean or English in every language: they keep their direction. */
const NAMES: ReadonlySet<string> = new Set(['name', 'province', 'candidates', 'encoding']);

/** Details of a finding as texts. */
type Words = Record<(typeof NUMBERS)[number] | 'name' | 'year' | 'code' | 'province' | 'candidates' | 'encoding' | 'unit', string>;

type Text = (words: Words, options: { locale: Locale }) => string;

const TEXTS: Record<Exclude<FindingCode, 'too-large'>, Text> = {
  empty: (words, options) => mi.finding_empty(words, options),
  workbook: (words, options) => mi.finding_workbook(words, options),
  'old-workbook': (words, options) => mi.finding_old_workbook(words, options),
  picture: (words, options) => mi.finding_picture(words, options),
  pdf: (words, options) => mi.finding_pdf(words, options),
  'web-page': (words, options) => mi.finding_web_page(words, options),
  binary: (words, options) => mi.finding_binary(words, options),
  'no-table': (words, options) => mi.finding_no_table(words, options),
  'heads-alone': (words, options) => mi.finding_heads_alone(words, options),
  'single-line': (words, options) => mi.finding_single_line(words, options),
  'unknown-bytes': (words, options) => mi.finding_unknown_bytes(words, options),
  'open-quote': (words, options) => mi.finding_open_quote(words, options),
  'broken-number': (words, options) => mi.finding_broken_number(words, options),
  'bad-year': (words, options) => mi.finding_bad_year(words, options),
  'ambiguous-region': (words, options) => mi.finding_ambiguous_region(words, options),
  'unit-jump': (words, options) => mi.finding_unit_jump(words, options),
  'contradicting-duplicate': (words, options) => mi.finding_contradicting_duplicate(words, options),
  'second-table': (words, options) => mi.finding_second_table(words, options),
  'no-unit': (words, options) => mi.finding_no_unit(words, options),
  'zero-byte': (words, options) => mi.finding_zero_byte(words, options),
  'ragged-row': (words, options) => mi.finding_ragged_row(words, options),
  'stray-column': (words, options) => mi.finding_stray_column(words, options),
  'text-in-figures': (words, options) => mi.finding_text_in_figures(words, options),
  'unknown-region': (words, options) => mi.finding_unknown_region(words, options),
  'negative-population': (words, options) => mi.finding_negative_population(words, options),
  'sum-differs': (words, options) => mi.finding_sum_differs(words, options),
  'year-gap': (words, options) => mi.finding_year_gap(words, options),
  'formula-like': (words, options) => mi.finding_formula_like(words, options),
  withheld: (words, options) => mi.finding_withheld(words, options),
  'no-figure': (words, options) => mi.finding_no_figure(words, options),
  'repeated-duplicate': (words, options) => mi.finding_repeated_duplicate(words, options),
  'repeated-heads': (words, options) => mi.finding_repeated_heads(words, options),
  'assumed-unit': (words, options) => mi.finding_assumed_unit(words, options),
  'mixed-line-ends': (words, options) => mi.finding_mixed_line_ends(words, options),
  'resolved-region': (words, options) => mi.finding_resolved_region(words, options),
  preliminary: (words, options) => mi.finding_preliminary(words, options),
  'notes-kept': (words, options) => mi.finding_notes_kept(words, options)
};
const MEGABYTE = 1024 * 1024;

/**
 * Text of a finding without its place: what it means and what was done. The message group `import` must be loaded.
 *
 * @example findingText({ code: 'no-figure', details: { name: '과천시', year: 2016 }, … }, 'en')
 * // → '과천시 2016 has no data. Left blank, not set to 0.'
 */
export function findingText({ code, details, count }: Pick<Finding, 'code' | 'details' | 'count'>, locale: Locale): string {
  const options = { locale };
  const isNumber = new Set<string>(NUMBERS);
  const written = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      isNumber.has(name) && typeof value === 'number'
        ? exactNumber(value, locale)
        : NAMES.has(name)
          ? isolate(String(value), locale)
          : name === 'unit'
            ? unitInWords(String(value), locale)
            : String(value)
    ])
  );
  const beside = (value: string | undefined, year: string | undefined) =>
    value === undefined ? '–' : isolate(`${year}: ${value}`, locale);
  const [before, after] = [beside(written.before, written.beforeYear), beside(written.after, written.afterYear)];
  const words = { ...written, before, after } as Words;
  const more = count > 1 ? ` ${mi.more_like_this({ count: exactNumber(count - 1, locale) }, options)}` : '';
  if (code !== 'too-large') return TEXTS[code](words, options) + more;
  const { bytes, limit } = details;
  if (bytes === undefined) return mi.finding_too_large_cells(words, options);
  const megabytes = (value: number) => exactNumber(Math.ceil(value / MEGABYTE), locale);
  return mi.finding_too_large_bytes({ size: megabytes(Number(bytes)), limit: megabytes(Number(limit)) }, options);
}

/** A unit as the reader's language names it; one that is not known stands as the file has it. */
function unitInWords(text: string, locale: Locale): string {
  const unit = unitOf(text);
  return unit && unit.kind !== 'other' ? unitName(unit, unit.factor, locale) : isolate(text, locale);
}
