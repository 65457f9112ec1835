import { withoutStop, type PictureText } from '../view/pictureText';
import type { Locale } from '../words/locale';
import { isolate } from '../words/numbers';
import { mt } from '../words/takeMessages';

/** The citation of a chart. */
export interface Citation {
  text: string;
  bibtex: string;
  /** Names every publisher and table, as they require wherever their figures are shown. */
  attribution: string;
}

/** The citation of a chart, with the address of its view and the date. */
export function citationOf(text: PictureText, locale: Locale): Citation {
  const { title, address, date, site } = text;
  const sub = withoutStop(text.sub);
  // Names in Latin letters are kept together, also inside Hebrew.
  const publishers = isolate(text.publishers, locale);
  const sources = text.sources.map((source) => isolate(source, locale)).join('. ');
  return {
    text: mt.take_citation_text({ site, title, sub, publishers, address, date }, { locale }),
    bibtex: bibtex(text, locale),
    attribution: mt.take_attribution_text({ sources, site, address, date }, { locale })
  };
}

/**
 * An entry of the kind `online`, which BibLaTeX knows; older BibTeX reads it as `misc`.
 *
 * @see https://ctan.org/pkg/biblatex
 */
function bibtex({ title, sub, publishers, address, isoDate, date, site, siteWord }: PictureText, locale: Locale): string {
  const note = mt.take_note({ sources: publishers, date }, { locale });
  const fields = [
    ['title', escapedTex(`${title} (${withoutStop(sub)})`)],
    ['author', `{${escapedTex(site)}}`],
    ['year', isoDate.slice(0, 4)],
    ['url', address.replaceAll('}', '%7D').replaceAll('{', '%7B')],
    ['urldate', isoDate],
    ['note', escapedTex(note)]
  ];
  const key = `${siteWord}-${isoDate}`;
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

/**
 * Text for TeX: special characters escaped, direction marks removed.
 *
 * @example escapedTex('66.8% of A & B') → '66.8\\% of A \\& B'
 */
export function escapedTex(text: string): string {
  return text
    .replaceAll(/[\u2060\u2066-\u2069]/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\\', '\\textbackslash ')
    .replaceAll(/[&%$#_{}]/g, String.raw`\$&`)
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ');
}
