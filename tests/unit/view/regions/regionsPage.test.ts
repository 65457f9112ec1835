import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/words/locale';
import { packRemarks } from '$lib/view/regions/remarks';
import { packMap } from '$lib/view/regions/packMap';
import { defaultRegionsView, rankUnits, regionsAddress, type RegionsView } from '$lib/view/regions/regionsView';
import { regionsPageOf } from '$lib/view/regions/regionsPage';
import type { Sourced } from '$lib/view/sources';
import { board, folder, GIMPO, GYEONGGI, HANAM, ICHEON } from '../../../realData';
import { plainText as plain } from '../../../plainText';

const map = packMap(folder.tables, GYEONGGI);
const remarks = packRemarks(folder, 'en');
/** A view as the controls make it. */
const viewOf = (change: Partial<RegionsView>) => regionsAddress(board).change(defaultRegionsView(board), change);
const pageOf = (change: Partial<RegionsView> = {}, locale: 'en' | 'ko' | 'he' = 'en') =>
  regionsPageOf(board, { ...viewOf(change), ...change }, map, remarks, locale);
const said = (parts: readonly (Sourced | { text: string })[]) => plain(parts.map(({ text }) => text).join(' '));

describe('the page of all municipalities', () => {
  it('shows that Hanam ranks 24th, was 11th, and why', () => {
    const page = pageOf();
    expect(said(page.title)).toMatch(/^Hanam ranks\s+24th\s+of 31 for GRDP per capita\.\s+It was\s+11th in 2015\.$/);
    expect(said(page.deck)).toMatch(
      /its nominal GRDP rose 69\.7% \(3rd of 31 by growth\) and its mid-year population rose 104\.7% \(1st\)\./
    );
    expect(said(page.deck)).toContain('GRDP per capita fell only in Hanam and Dongducheon.');
    expect(said(pageOf({}, 'ko').deck)).toContain('하남시, 동두천시뿐입니다.');
    expect(said(pageOf({}, 'he').deck)).toContain('האנאם ודונגדוצ׳ון.');
  });

  it('places Hanam farthest right and below the diagonal, and Icheon elsewhere, from the figures', () => {
    const text = said(pageOf().growth?.text ?? []);
    expect(text).toContain('Hanam is below the diagonal: population +104.7%, GRDP +69.7%, so GRDP per capita fell');
    expect(text).toContain('Its population grew fastest of all.');
    expect(text).toContain('Next is Hwaseong (population +58.1%, GRDP +99.3%).');
    const icheon = said(pageOf({ region: ICHEON }).growth?.text ?? []);
    expect(icheon).toContain('Icheon is above the diagonal');
    expect(icheon).not.toContain('fastest');
  });

  it('remarks on a figure only where its year is among the chosen', () => {
    expect(said(pageOf().ranked.notes)).toMatch(/Dongducheon’s nominal GRDP fell 20\.6% in 2022 alone/);
    expect(said(pageOf({ to: 2021 }).ranked.notes)).not.toContain('Dongducheon');
    expect(said(pageOf({ from: 2022 }).ranked.notes)).toContain('Dongducheon');
    expect(said(pageOf({ base: '2015', from: 2010, to: 2021 }).ranked.notes)).not.toContain('Dongducheon');
  });

  it('has a line for the average, and says why totals have none', () => {
    expect(pageOf().ranked.line).toMatchObject({ name: 'Gyeonggi-do average', text: '₩43.26\u00a0million' });
    expect(said(pageOf().ranked.notes)).toContain('The median of the 31 is ₩37.11 million.');
    const total = pageOf({ measure: 'grdp' }).ranked;
    expect(total.line).toBeNull();
    expect(said(total.notes)).toContain('Gyeonggi-do as a whole (₩587.33 trillion) is off this scale; Hanam is 1.6% of it.');
  });

  it('asks for two years if growth is chosen for a single one', () => {
    const page = pageOf({ from: 2022, unit: 'change' });
    expect(page.growth).toBeNull();
    expect(page.ranked.rows).toEqual([]);
    expect(said(page.ranked.notes)).toContain('Choose two different years');
    // What a single year has is shown all the same.
    expect(said(page.title)).toContain('24th');
    expect(page.map.circles).toHaveLength(31);
    expect(page.table.rows).toHaveLength(31);
  });

  it('fades the other part of the province, and keeps the ranks of all', () => {
    const rows = pageOf({ part: 'north' }).ranked.rows;
    expect(rows.filter(({ inPart }) => inPart)).toHaveLength(10);
    expect(rows.find(({ code }) => code === HANAM)).toMatchObject({ inPart: false, rank: 24 });
    expect(rows.find(({ code }) => code === '41650')).toMatchObject({ inPart: true, rank: 7, north: true });
  });

  it.each(LOCALES)('has every text in %s without open placeholders, for every kind of ranking', (locale) => {
    for (const measure of board.measures.map(({ id }) => id)) {
      for (const unit of rankUnits(board, measure)) {
        const page = pageOf({ measure, unit, region: GIMPO }, locale);
        const texts = [
          ...page.title.map(({ text }) => text),
          ...[...page.deck, ...page.ranked.notes, ...(page.growth?.text ?? [])].map(({ text }) => text),
          ...[
            page.kicker,
            page.sentence,
            page.ranked.sub,
            page.map.sub,
            page.map.label,
            page.paths.title,
            page.paths.sub,
            page.table.title
          ],
          ...page.table.columns,
          ...page.classes.map(({ text }) => text)
        ];
        expect(texts.filter((text) => text.trim() === '' || /undefined|NaN|null/.test(text))).toEqual([]);
      }
    }
  });

  it('shows its own rank on the card of a rank line, and the ranking’s rank on others', () => {
    const page = pageOf({ unit: 'change' });
    expect([page.details[HANAM]?.title, page.pathDetails[HANAM]?.title]).toEqual(['30 Hanam', '24 Hanam']);
  });

  it('has a source for every figure', () => {
    const page = pageOf();
    const listed = new Set(page.sources.map(({ id }) => id));
    for (const { sourceIds } of [...page.deck, ...(page.growth?.text ?? [])]) for (const id of sourceIds) expect(listed).toContain(id);
    expect(page.sourceIds.length).toBeGreaterThan(0);
  });
});
