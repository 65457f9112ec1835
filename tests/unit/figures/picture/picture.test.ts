import { describe, expect, it } from 'vitest';
import { pictureOf } from '$lib/figures/picture/picture';
import {
  beforeAfterPicture,
  comparisonPicture,
  contributionsPicture,
  growthPicture,
  lanesPicture,
  mapPicture,
  pathPicture,
  rankedPicture,
  ranksPicture,
  structurePicture,
  whyPicture
} from '$lib/figures/picture/pictureCharts';
import { textWidth } from '$lib/server/textWidth';
import { chartKey } from '$lib/view/chartKey';
import { figureOf } from '$lib/view/figure';
import { defaultOutlook, groundOf } from '$lib/view/outlook/ground';
import { outlookPageOf } from '$lib/view/outlook/outlookPage';
import { pictureText } from '$lib/view/pictureText';
import { packProjectPage } from '$lib/view/projectPage';
import { defaultReading, readingOf } from '$lib/view/reading';
import { packMap } from '$lib/view/regions/packMap';
import { packProfile } from '$lib/view/regions/packProfile';
import { regionsPageOf } from '$lib/view/regions/regionsPage';
import { defaultRegionsView } from '$lib/view/regions/regionsView';
import { numberSources } from '$lib/view/sources';
import { whyOf } from '$lib/view/why';
import { LOCALES, type Locale } from '$lib/words/locale';
import { board, folder, HANAM, viewWith } from '../../../realData';

const where = {
  site: 'Hanam Economic Dashboard',
  siteWord: 'hanam',
  address: 'https://example.org/?to=2024',
  today: new Date(2026, 10, 25)
};

/** Every chart that needs neither a project nor a file. */
function charts(locale: Locale) {
  const view = viewWith({ compare: ['41310', '41360', '11', 'median'] });
  const figure = figureOf(board, view, locale);
  const sources = numberSources(board, figure.lineSources, locale);
  const text = pictureText({ ...figure.chartTitle, sentences: [figure.sentence], sourceIds: figure.lineSources, sources }, where, locale);
  const regions = regionsPageOf(board, defaultRegionsView(board), packMap(folder.tables, '41'), [], locale);
  const ground = groundOf(board);
  const why = whyOf(board, view, locale);
  const lanes = { ...figure.lanes, projects: board.projects, sourcesEndText: 'end' };
  const { structure, growth } = packProfile(folder, board, HANAM, locale) ?? {};
  const misa = packProjectPage(folder, board.projects, 'misa-new-town', locale)?.reading;
  const reading = misa && readingOf(board, misa, defaultReading(board, misa), locale);
  if ('missing' in why || !regions.growth || !structure || !growth || reading?.kind !== 'read')
    throw new Error('The default views have all charts.');
  return {
    text,
    comparison: comparisonPicture(figure.comparison, chartKey(figure.lines, locale), lanes),
    why: whyPicture(why.chart),
    map: mapPicture(regions.map, regions.classes),
    ranks: ranksPicture(regions.paths),
    growth: growthPicture(regions.growth),
    ranked: rankedPicture(regions.ranked, regions.classes),
    structure: structurePicture(structure.rows, '2020'),
    contributions: contributionsPicture(growth),
    'before and after': beforeAfterPicture(reading, { before: 'before', after: 'after' }),
    lanes: lanesPicture(lanes, { from: 2008, to: 2035, noDataFrom: 2023 }),
    path: pathPicture(outlookPageOf(board, ground, null, defaultOutlook(ground, null), locale).chart)
  };
}

const words = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => (text ?? '').replaceAll(/[\u2066-\u2069]/g, '')).join(' ');

describe.each(LOCALES)('pictures in %s', (locale) => {
  const { text, ...all } = charts(locale);
  const drawn = (name: keyof typeof all, shape: 'wide' | 'tall') =>
    pictureOf(all[name], text, shape, { measure: textWidth(locale), font: 'sans-serif', rtl: locale === 'he' });

  it.each(['wide', 'tall'] as const)('contain everything that an article needs beside the chart (%s)', (shape) => {
    const found = words(drawn('comparison', shape).svg).replaceAll(/\s/g, '');
    for (const part of [text.title, text.sub, ...text.sentences, ...text.sources, text.made, where.address]) {
      expect(found).toContain(part.replaceAll(/[\u2066-\u2069]|\s/g, ''));
    }
  });

  it.each(Object.keys(all) as (keyof typeof all)[])('have at least the size of their shape, and are light: %s', (name) => {
    const [wide, tall] = [drawn(name, 'wide'), drawn(name, 'tall')];
    expect([wide.width, tall.width]).toEqual([1200, 1080]);
    expect(wide.height).toBeGreaterThanOrEqual(675);
    expect(tall.height).toBeGreaterThanOrEqual(1350);
    expect(wide.svg).toContain('fill="#ffffff"');
    expect(wide.svg).not.toContain('var(--');
    expect(wide.svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('show name and value of all municipalities, mirrored on right-to-left pages', () => {
    const { svg } = drawn('ranked', 'wide');
    const page = regionsPageOf(board, defaultRegionsView(board), packMap(folder.tables, '41'), [], locale);
    const found = words(svg);
    for (const { name, text: value } of page.ranked.rows) {
      expect(found).toContain(name);
      expect(found).toContain(value.replaceAll(/[\u2066-\u2069]/g, ''));
    }
    const first = /<text x="([\d.]+)"[^>]*>[^<]*(?:Icheon|이천시|איצ׳ון)/.exec(svg);
    const middle = Number(first?.[1]) > 550;
    expect(middle).toBe(locale === 'he');
  });

  it('keep every text inside the picture', () => {
    const { svg, width, height } = drawn('comparison', 'wide');
    // The chart is in a group that is moved; its own texts are laid out for its own size.
    const frame = svg.slice(svg.lastIndexOf('</g>'));
    const texts = [...frame.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" font-size="(\d+)"([^>]*)>([^<]*)</g)];
    expect(texts.length).toBeGreaterThan(20);
    for (const [, x, y, size, look = '', content = ''] of texts) {
      const wide = textWidth(locale)(content, { size: Number(size), weight: look.includes('700') ? 700 : 400 });
      const left = Number(x) - (look.includes('"end"') ? wide : look.includes('"middle"') ? wide / 2 : 0);
      expect([content, left >= 0 && left + wide <= width && Number(y) <= height]).toEqual([content, true]);
    }
  });
});

it('draws no marks of projects that are not shown', () => {
  const figure = figureOf(board, viewWith({ projects: [] }), 'en');
  const lanes = { ...figure.lanes, projects: board.projects, sourcesEndText: 'end' };
  expect(comparisonPicture(figure.comparison, [], lanes).lanes).toBeNull();
});
