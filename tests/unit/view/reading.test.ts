import { describe, expect, it } from 'vitest';
import { packProjectPage } from '$lib/view/projectPage';
import { projectAddress, projectComparison } from '$lib/view/projectView';
import { defaultReading, readingOf } from '$lib/view/reading';
import type { Reading, ReadingView, Refusal } from '$lib/view/readingView';
import type { Locale } from '$lib/words/locale';
import { board, folder, HANAM } from '../../realData';
import { plainText as plain } from '../../plainText';

function page(id: string) {
  const found = packProjectPage(folder, board.projects, id, 'en');
  if (!found) throw new Error(`no page of ${id}`);
  return found;
}

function read(id: string, change: Partial<ReadingView> = {}, locale: Locale = 'en'): Reading | Refusal {
  const context = page(id).reading;
  return readingOf(board, context, { ...projectAddress(defaultReading(board, context), context).standard, ...change }, locale);
}

function shown(id: string, change: Partial<ReadingView> = {}): Reading {
  const reading = read(id, change);
  if (reading.kind !== 'read') throw new Error(reading.reason);
  return reading;
}

function refused(id: string, change: Partial<ReadingView> = {}): Refusal {
  const reading = read(id, change);
  if (reading.kind !== 'refused') throw new Error(reading.sentence);
  return reading;
}

describe('before and after a milestone', () => {
  it('of Misa’s first residents', () => {
    const reading = shown('misa-new-town');
    expect(plain(reading.sentence)).toBe(
      'In the 3 years before 2014 (2011–2013) real GRDP (2015 prices, 2015 base) of Hanam grew by +0.29% a year beyond Gyeonggi-do’s, ' +
        'in the 3 years after it (2015–2017) by +3.63%: a difference of +3.34 points. ' +
        'Among the 31 municipalities at the same date that is 5th; 16% have a difference at least as large.'
    );
    expect(reading.strip.dots).toHaveLength(31);
    expect(reading.strip.dots[4]?.region).toBe(HANAM);
    expect(reading.sourceIds).toEqual(['KOSIS-GRDP-2015', 'KOSIS-PROV-2015']);
  });

  it('is told to be fragile: other years and windows', () => {
    const { table } = shown('misa-new-town');
    expect(table.windows).toEqual(['2 years', '3 years', '4 years']);
    expect(table.rows.map(({ year, cells }) => [year, ...cells.map(({ text }) => plain(text))])).toEqual([
      [2013, '+12.49 (2/31)', '–', '–'],
      [2014, '+2.60 (9/31)', '+3.34 (5/31)', '–'],
      [2015, '−7.48 (30/31)', '−3.59 (26/31)', '−0.82 (18/31)']
    ]);
  });

  it('cannot be told apart from another project of the same year', () => {
    expect(shown('misa-new-town').cautions[0]).toBe(
      'Line 5 extension (Hanam Line) has the same year (2014: Construction begins). The reading is identical for both and cannot tell them apart.'
    );
    expect(shown('line-5-extension').cautions[0]).toContain('Misa New Town has the same year (2014');
    expect(shown('starfield-hanam').cautions).toEqual([
      'This shows timing, not cause. Projects that overlap in time cannot be told apart.'
    ]);
  });

  it('of Starfield, rank 30 of 31', () => {
    const reading = shown('starfield-hanam');
    expect([reading.before.text, reading.after.text, reading.strip.ownText].map(plain)).toEqual(['+8.62%', '+3.26%', 'Hanam −5.36, 30th']);
    expect(plain(reading.rankText)).toBe('30th of 31; 97% at least as large');
  });

  it('takes the start of works where the figures end too soon after the opening', () => {
    const context = page('line-5-extension').reading;
    expect(projectAddress(defaultReading(board, context), context).standard.event).toBe('line-5-extension-2014-08');
    expect(refused('line-5-extension', { event: 'line-5-extension-2020-08-08' }).title).toBe(
      'the figures end in 2020, too soon after 2020'
    );
  });

  it('is refused where no works have begun, with the reason', () => {
    for (const id of ['k-star-world', 'camp-colbern']) {
      // Nothing that was signed or announced makes a before and after of what has not begun.
      expect(page(id).reading.events).toEqual([]);
      const { title, reason, need, cautions } = refused(id);
      expect(title).toBe('no works have begun');
      expect(plain(reason)).toContain(
        'no year at which the figures of Hanam (real GRDP (2015 prices, 2015 base), 2010–2020) could be divided'
      );
      expect(need).toBeNull();
      expect(cautions.at(-1)).toMatch(/^This shows timing, not cause/);
    }
  });

  it('is refused of what is completed without a known beginning, which is not “not begun”', () => {
    for (const id of ['wirye-new-town', 'gamil-district', 'misa-knowledge-industry-centres']) {
      expect(refused(id).title).toBe('start of works and opening not found');
      expect(page(id).milestonesTitle).toContain('start of works and opening not found');
    }
  });

  it('names the base that has more of the years, and no other project, where it is refused', () => {
    const { reason, cautions } = refused('misa-new-town', { of: 'per-capita', years: 5 });
    expect(plain(reason)).toContain('GRDP per resident at current prices (derived, 2015 base) exists for 2010–2021');
    expect(cautions).toHaveLength(1);
  });

  it('is refused where the figures end before works begin', () => {
    const { title, reason, have, need } = refused('gyosan-new-town');
    expect(title).toBe('the figures end in 2020, before this (2023)');
    expect(plain(reason)).toContain('needs figures for 2019–2026; real GRDP (2015 prices, 2015 base) exists for 2010–2020');
    expect([have?.to, need?.from, need?.to]).toEqual([2020, 2019, 2026]);
  });

  it('is refused where the figures begin too late', () => {
    expect(refused('misa-new-town', { event: 'misa-new-town-2011-11' }).title).toBe('the figures begin in 2010, too late before 2011');
  });

  it('reads population, and GRDP per resident within one base', () => {
    const population = shown('misa-new-town', { of: 'population' });
    expect([population.before.text, population.after.text].map(plain)).toEqual(['−2.46%', '+13.49%']);
    const perCapita = shown('misa-new-town', { of: 'per-capita' });
    expect(plain(perCapita.sentence)).toContain('GRDP per resident at current prices (derived, 2015 base) of Hanam');
  });

  it.each(['ko', 'he'] as const)('speaks %s', (locale) => {
    const reading = read('misa-new-town', {}, locale);
    expect(reading.kind === 'read' && plain(reading.sentence)).toContain('+3.34');
    const refusal = read('k-star-world', {}, locale);
    expect(refusal.kind === 'refused' && refusal.reason.length).toBeGreaterThan(40);
  });
});

describe('address of a project’s page', () => {
  it('holds what differs, and names what it does not know', () => {
    const context = page('misa-new-town').reading;
    const address = projectAddress(defaultReading(board, context), context);
    expect(address.write(address.standard)).toBe('');
    expect(address.write({ ...address.standard, measure: 'population', years: 2 })).toBe('?measure=population&years=2');
    expect(address.read(new URLSearchParams('event=starfield&years=9&of=jobs')).ignored).toHaveLength(3);
  });

  it('shows the project’s lane alone, with earlier figures where it began earlier', () => {
    const [misa, world] = ['misa-new-town', 'k-star-world'].map((id) => board.projects.projects.find((project) => project.id === id));
    if (!misa || !world) throw new Error('no such project');
    expect(projectComparison(board, misa, 'per-capita')).toMatchObject({ projects: ['misa-new-town'], longer: true, from: 2010 });
    expect(projectComparison(board, world, 'grdp')).toMatchObject({
      projects: ['k-star-world'],
      longer: false,
      from: 2015,
      measure: 'grdp'
    });
  });
});

describe('page of a project', () => {
  it('has facts that say whose they are', () => {
    const { facts, otherNames, milestonesTitle, stages } = page('k-star-world');
    expect(facts.map(({ label, value }) => `${label}: ${plain(value)}`)).toEqual([
      'Cost, claimed: ₩19 trillion',
      'Jobs, promised: 30,000–50,000',
      'Area: 1,700,733 m²',
      'Next planned date: 2030'
    ]);
    expect(facts[0]?.details).toEqual(['Hanam City (as reported by Edaily), 18 Feb 2026', 'a claim, not an approved budget']);
    expect(facts.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(otherNames.map(({ text }) => text)).toEqual(['K-스타월드', 'K-Culture Complex', 'K-컬처 콤플렉스']);
    expect(milestonesTitle).toBe('22 dated events, none of them the start of works; 2 planned dates');
    expect(stages.map(({ state }) => state)).toEqual(['passed', 'now', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('has every dated event in order, setbacks too', () => {
    const { milestones } = page('camp-colbern');
    const all = milestones.flatMap((year) => year.milestones);
    expect(all).toHaveLength(23);
    expect(all.filter(({ shape }) => shape === 'setback')).toHaveLength(6);
    expect(all.map(({ span }) => span.from)).toEqual(all.map(({ span }) => span.from).toSorted((a, b) => a - b));
  });

  it('is none of what is no project', () => {
    expect(packProjectPage(folder, board.projects, 'hanam-city', 'en')).toBeNull();
    expect(packProjectPage(folder, board.projects, 'international-exchange', 'en')).toBeNull();
  });
});
