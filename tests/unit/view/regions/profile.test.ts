import { describe, expect, it } from 'vitest';
import { decompositionOf } from '$lib/view/regions/decomposition';
import { packProfile } from '$lib/view/regions/packProfile';
import { profileAddress } from '$lib/view/regions/profileView';
import { LOCALES } from '$lib/words/locale';
import { board, figures, folder, GYEONGGI, HANAM, ICHEON } from '../../../realData';
import { unfinished } from '../../../unfinished';
import { plainText as plain } from '../../../plainText';

const codes = figures.municipalitiesOf(GYEONGGI).map(({ code }) => code);
const GWACHEON = '41290';
const profileOf = (code: string, locale: 'en' | 'ko' | 'he' = 'en') => {
  const found = packProfile(folder, board, code, locale);
  if (!found) throw new Error(`no profile of ${code}`);
  return found;
};

describe('how GRDP per capita moved', () => {
  const of = (change = {}) => decompositionOf(board, { region: HANAM, base: '2020', from: 2015, to: 2022, ...change }, 'en');

  it('Hanam 2015-2022: per cent in sentences, log points that add up in the table', () => {
    const found = of();
    expect(found?.title).toBe('How GRDP per capita moved');
    expect(plain(found?.sentences[0] ?? '')).toMatch(
      /^Hanam’s GRDP per capita fell 17\.1% from 2015 to 2022: nominal GRDP rose 69\.7% and mid-year population rose 104\.7%\.$/
    );
    expect(plain(found?.sentences[1] ?? '')).toMatch(
      /^Gyeonggi-do’s GRDP per capita rose 32\.9% from 2015 to 2022: nominal GRDP rose 45\.1% and mid-year population rose 9\.1%\.$/
    );
    expect(found?.yearly.bars.map(({ label }) => label)).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022']);
    expect(found?.whole.bars.map(({ label }) => label)).toEqual(['Hanam', 'Gyeonggi-do']);
    expect(found?.rows.slice(0, 3).map(({ name, logPoints }) => [name, ...logPoints.map(plain)])).toEqual([
      ['Hanam', '+52.9', '−71.7', '−18.7'],
      ['Gyeonggi-do', '+37.2', '−8.7', '+28.5'],
      ['Hanam minus Gyeonggi-do', '+15.7', '−62.9', '−47.2']
    ]);
    expect(found?.rows[0]?.percent?.map(plain)).toEqual(['+69.7%', '+104.7%', '−17.1%']);
  });

  it('its rise to 2015 stands on the 2015 base', () => {
    expect(plain(of({ base: '2015', from: 2010, to: 2015 })?.sentences[0] ?? '')).toMatch(/rose 68\.7% from 2010 to 2015/);
  });

  it('is not shown for a single year', () => {
    expect(of({ from: 2022 })).toBeNull();
  });
});

describe('profile of a municipality', () => {
  it('matches Hanam: construction 5.5, 23.5 and 19.8% of value added, and 1,547 to 435 billion won', () => {
    const { structure, growth } = profileOf(HANAM);
    expect(plain(structure?.moved ?? '')).toBe(
      'The biggest change in share was in construction: 5.5% in 2010, 23.5% in 2015, 19.8% in 2020.'
    );
    expect(plain(growth?.sentences[0] ?? '')).toContain(
      'construction subtracted most (−16.0 percentage points, from ₩1,547 billion to ₩435 billion)'
    );
    expect(plain(growth?.sentences[1] ?? '')).toContain(
      'Gyeonggi-do’s overall growth +14.6, industry mix −5.8, local factors +2.5; total +11.3.'
    );
  });

  it('has five key figures, each with its rank', () => {
    expect(profileOf(HANAM).keyFigures.map(({ value, details }) => plain(`${value}: ${details[0]}`))).toEqual([
      '₩28.57 million: 24th of 31, 11th in 2015',
      '₩9.23 trillion: 18th of 31, 22nd in 2015',
      '326,059: 16th of 31, 23rd in 2015',
      '+69.7%: 3rd of 31',
      '+104.7%: 1st of 31'
    ]);
  });

  it('shows an activity that a municipality does not have as zero', () => {
    const utilities = profileOf(GWACHEON).structure?.rows.find(({ activity }) => activity === 'utilities');
    expect(plain(utilities?.years['2020'].shareText ?? '')).toBe('0.0%');
    expect(utilities?.years['2020'].quotient).toBe(0);
  });

  it('has shares that add up to 100, and contributions and shift-share that add up to the total, for each of the 31', () => {
    for (const code of codes) {
      const { structure, growth } = profileOf(code);
      const sum = structure?.rows.reduce((total, row) => total + row.years['2020'].share, 0) ?? NaN;
      expect(sum).toBeCloseTo(100, 9);
      const total = growth?.rows.reduce((points, row) => points + row.points, 0) ?? NaN;
      expect(total.toFixed(2).replace('-', '−')).toBe(plain(growth?.total[4] ?? '').replace('+', ''));
    }
  });

  it('lists four other similar municipalities that have figures', () => {
    for (const code of codes) {
      const { similar, context } = profileOf(code);
      expect(similar.rows.map((row) => row.code)).toEqual(context.similar);
      expect(new Set([...context.similar, code]).size).toBe(5);
    }
  });

  it('Dongducheon says what is odd about its 2022; others have no remark', () => {
    expect(plain(profileOf('41250').remarks[0]?.text ?? '')).toMatch(/fell 20\.6% in 2022 alone/);
    expect(profileOf(ICHEON).remarks).toEqual([]);
  });

  it.each(LOCALES)('has every text in %s', (locale) => {
    for (const code of codes) {
      expect(unfinished(profileOf(code, locale))).toEqual([]);
    }
  });

  it('names what is missing if the tables have no activities, and ranks the others', () => {
    const value_added_by_activity = folder.tables.value_added_by_activity.filter((row) => row.region_code !== GWACHEON);
    const found = packProfile({ ...folder, tables: { ...folder.tables, value_added_by_activity } }, board, GWACHEON, 'en');
    expect([found?.structure, found?.growth, found?.similar.rows]).toEqual([null, null, []]);
    expect(found?.keyFigures).toHaveLength(5);
  });

  it('is null for a province', () => {
    expect(packProfile(folder, board, GYEONGGI, 'en')).toBeNull();
  });
});

describe('its URL', () => {
  const { standard, read, write, change } = profileAddress(profileOf(HANAM).context, board.measures);
  const query = (text: string) => read(new URLSearchParams(text));

  it('reads back what was written', () => {
    const view = {
      ...standard,
      compare: profileOf(HANAM).context.similar.slice(1, 3),
      base: '2015' as const,
      from: 2010,
      to: 2015,
      sort: 'quotient' as const
    };
    expect(query(write(view))).toEqual({ view, ignored: [] });
    expect(write(standard)).toBe('');
  });

  it('names unrecognised values', () => {
    expect(query('compare=41500&year=2016&to=2030').ignored.map(({ parameter }) => parameter)).toEqual(['compare', 'year', 'to']);
    expect(query('compare=41500&year=2016&to=2030').view).toEqual(standard);
  });

  it('changes the years with the base', () => {
    expect(change(standard, { base: '2015' })).toMatchObject({ from: 2010, to: 2021 });
    expect(change(standard, { from: 2022 })).toMatchObject({ from: 2022, to: 2022 });
  });
});
