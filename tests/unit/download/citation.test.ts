import { describe, expect, it } from 'vitest';
import { citationOf, escapedTex } from '$lib/download/citation';
import { chartTitleOf } from '$lib/view/chartTitle';
import { figureOf } from '$lib/view/figure';
import { pictureText, titleOf } from '$lib/view/pictureText';
import { numberSources } from '$lib/view/sources';
import { LOCALES, type Locale } from '$lib/words/locale';
import { boardIn, viewWith } from '../../realData';

const today = new Date(2026, 10, 25);
const address = 'https://example.org/?compare=41310&from=2016';

function textOf(locale: Locale) {
  const board = boardIn(locale);
  const figure = figureOf(board, viewWith({}), locale);
  const sources = numberSources(board, figure.lineSources, locale);
  const chart = { ...figure.chartTitle, sentences: [figure.sentence], sourceIds: figure.lineSources, sources };
  return pictureText(chart, { site: board.config.title[locale], siteWord: 'hanam', address, today }, locale);
}

it('adds the region to the title of an exported chart once', () => {
  expect(titleOf('Hanam', 'Output +69.7% from 2015 to 2022')).toBe('Hanam: Output +69.7% from 2015 to 2022');
  expect(titleOf('Hanam', 'Hanam and Gyeonggi-do')).toBe('Hanam and Gyeonggi-do');
});

describe('citation', () => {
  it.each(LOCALES)('names site, finding, basis, publishers, address and date (%s)', (locale) => {
    const { text, attribution } = citationOf(textOf(locale), locale);
    const board = boardIn(locale);
    const { title, sub } = chartTitleOf(board, viewWith({}), locale);
    const publisher = locale === 'ko' ? '국가데이터처(KOSIS)' : 'Statistics Korea (KOSIS)';
    for (const part of [board.config.title[locale], title, sub, publisher, address, '2026']) expect(text).toContain(part);
    if (locale === 'ko') expect(text + attribution).not.toContain('Statistics Korea');
    for (const { title: table } of numberSources(board, figureOf(board, viewWith({}), locale).lineSources, locale)) {
      expect(attribution).toContain(table);
    }
  });

  it('uses the date format of each language', () => {
    expect(citationOf(textOf('en'), 'en').text).toMatch(/accessed 25 Nov 2026\.$/);
    expect(citationOf(textOf('ko'), 'ko').text).toMatch(/2026\.11\.25\. 접속$/);
    expect(citationOf(textOf('he'), 'he').text).toMatch(/נצפה ב־25 בנובמבר 2026\.$/);
  });

  it('escapes TeX special characters in a BibTeX entry', () => {
    const { bibtex } = citationOf(textOf('en'), 'en');
    expect(bibtex.startsWith('@online{hanam-2026-11-25,\n  title = {GRDP per capita: 106')).toBe(true);
    expect(bibtex).toContain('\\% of the Gyeonggi-do average');
    expect(bibtex).toContain(`  url = {${address}},\n  urldate = {2026-11-25}`);
    expect(bibtex.replaceAll(/[^{}]/g, '').length % 2).toBe(0);
    expect(escapedTex('50% of A & B_1 #2 {x}')).toBe('50\\% of A \\& B\\_1 \\#2 \\{x\\}');
  });
});
