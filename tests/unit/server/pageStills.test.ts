import { describe, expect, it } from 'vitest';
import { board, folder, viewWith } from '../../realData';
import { comparisonStills, regionsStills } from '$lib/server/pageStills';
import { withStills } from '$lib/server/stills';
import { packMap } from '$lib/view/regions/packMap';
import { regionsPageOf } from '$lib/view/regions/regionsPage';
import { defaultRegionsView } from '$lib/view/regions/regionsView';
import { packRemarks } from '$lib/view/regions/remarks';
import { LOCALES } from '$lib/words/locale';

/** Text of the drawing of one layout, without direction marks. */
function words(still: string, layout: string): string[] {
  const drawing = new RegExp(`<svg class="${layout}"[^>]*>(.*?)</svg>`).exec(still)?.[1] ?? '';
  return [...drawing.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => (text ?? '').replaceAll(/[\u2066-\u2069]/g, ''));
}

const regionsPage = (locale: 'en' | 'ko' | 'he') =>
  regionsPageOf(board, defaultRegionsView(board), packMap(folder.tables, '41'), packRemarks(folder, locale), locale);

describe('static charts', () => {
  it('show the figures of the default view in each layout', () => {
    const { comparison = '' } = comparisonStills(board, viewWith({}), 'en');
    for (const layout of ['wide', 'mid', 'narrow']) {
      const found = words(comparison, layout);
      expect(found).toEqual(expect.arrayContaining(['34.5', '32.6', 'Hanam', '₩28.68\u00a0million']));
      expect(found.join(' ')).toContain('Gyeonggi-do average');
    }
    expect(words(comparison, 'wide')).toContain('66% of the average');
  });

  it('use the colours of the page, so that they follow its theme', () => {
    const { comparison = '' } = comparisonStills(board, viewWith({}), 'en');
    expect(comparison).toContain('stroke="var(--region)"');
    expect(comparison).not.toMatch(/#[0-9a-f]{3,8}"/);
  });

  it.each(LOCALES)('name the highlighted municipality in every layout of the scatter (%s)', (locale) => {
    const name = { en: 'Hanam', ko: '하남시', he: 'האנאם' }[locale];
    const { growth = '' } = regionsStills(regionsPage(locale), locale);
    for (const layout of ['wide', 'mid', 'narrow']) expect(words(growth, layout)).toContain(name);
  });

  it('fill their places in the page, and leave a place without a chart empty', () => {
    const page = '<div class="a" data-still="map"></div><div data-still="growth"></div>';
    expect(withStills(page, { map: '<svg></svg>' })).toBe(
      '<div class="a" data-still="map"><svg></svg></div><div data-still="growth"></div>'
    );
  });
});
