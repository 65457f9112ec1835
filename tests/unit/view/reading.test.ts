import { quantile } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { packProjectPage } from '$lib/view/projectPage';
import { projectAddress, projectComparison } from '$lib/view/projectView';
import { defaultReading, readingOf } from '$lib/view/reading';
import { SUBJECTS, WINDOWS, type Reading, type ReadingView, type Refusal } from '$lib/view/readingView';
import { LOCALES, type Locale } from '$lib/words/locale';
import { board, folder, HANAM } from '../../realData';
import { plainText as plain } from '../../plainText';

function page(id: string) {
  const found = packProjectPage(folder, board.projects, id, 'en');
  if (!found) throw new Error(`no page of ${id}`);
  return found;
}

function read(id: string, change: Partial<ReadingView> = {}, locale: Locale = 'en'): Reading | Refusal {
  const context = page(id).reading;
  return readingOf(
    board,
    context,
    { ...projectAddress(defaultReading(board, context), context, board.measures).standard, ...change },
    locale
  );
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

describe('comparison before and after a milestone', () => {
  it('matches Misa’s first residents', () => {
    const reading = shown('misa-new-town');
    expect(plain(reading.sentence)).toBe(
      'Relative to Gyeonggi-do, annual growth of real GRDP (chained 2015 prices, 2015 base) in Hanam was +0.3 log points ' +
        'in the 3 years before 2014 (2011–2013) and +3.6 in the 3 years after it (2015–2017): a difference of +3.3 log points. ' +
        'This is not distinguishable from ordinary differences between municipalities: ' +
        'the middle four fifths of the 31 lie between −4.4 and +5.0, and 11 of 31 differ at least as much, up or down. ' +
        'In 2014 itself, which is left out, growth relative to Gyeonggi-do was +12.0 log points; ' +
        'counted with the years after it, the difference would be +5.4.'
    );
    expect(plain(reading.rankText)).toBe('11 of 31 differ at least as much, up or down; middle four fifths: −4.4 to +5.0');
    expect(reading.strip.dots).toHaveLength(31);
    expect(reading.strip.dots[4]?.region).toBe(HANAM);
    expect(reading.sourceIds).toEqual(['KOSIS-GRDP-2015', 'KOSIS-PROV-2015']);
  });

  it('shows other years and windows', () => {
    const { table } = shown('misa-new-town');
    expect(table.windows).toEqual(['2 years', '3 years', '4 years']);
    expect(table.rows.map(({ year, cells }) => [year, ...cells.map(({ text }) => plain(text))])).toEqual([
      [2013, '+12.5 (2/31)', '–', '–'],
      [2014, '+2.6 (18/31)', '+3.3 (11/31)', '–'],
      [2015, '−7.5 (6/31)', '−3.6 (12/31)', '−0.8 (29/31)']
    ]);
  });

  it('names another project of the same year', () => {
    expect(shown('misa-new-town').cautions[0]).toBe(
      'Line 5 extension (Hanam Line) has a milestone in the same year (2014: Construction begins), so this comparison cannot separate the two.'
    );
    expect(shown('line-5-extension').cautions[0]).toContain('Misa New Town has a milestone in the same year (2014');
    expect(shown('starfield-hanam').cautions).toEqual([
      'Before-and-after comparisons show timing, not cause. Projects that overlap in time cannot be separated.'
    ]);
  });

  it('of Starfield, which lies outside what is ordinary', () => {
    const reading = shown('starfield-hanam');
    expect([reading.before.text, reading.after.text, reading.strip.ownText].map(plain)).toEqual(['+8.6', '+3.3', 'Hanam −5.4, 30th']);
    expect(plain(reading.sentence)).toContain(
      'This lies outside the ordinary range, the middle four fifths of the 31 municipalities, which is −2.9 to +5.5; 6 of 31 differ at least as much'
    );
  });

  it('uses the start of works if the figures end too soon after the opening', () => {
    const context = page('line-5-extension').reading;
    expect(projectAddress(defaultReading(board, context), context, board.measures).standard.event).toBe('line-5-extension-2014-08');
    expect(refused('line-5-extension', { event: 'line-5-extension-2020-08-08' }).title).toBe('data end in 2020, too soon after 2020');
  });

  it('is not shown if no works have begun, with the reason', () => {
    for (const id of ['k-star-world', 'camp-colbern']) {
      // Signed or announced milestones give no comparison for a project that has not begun.
      expect(page(id).reading.events).toEqual([]);
      const { title, reason, need, cautions } = refused(id);
      expect(title).toBe('construction has not started');
      expect(plain(reason)).toContain('no year at which to split Hanam’s real GRDP (chained 2015 prices, 2015 base), 2010–2020.');
      expect(need).toBeNull();
      expect(cautions.at(-1)).toMatch(/^Before-and-after comparisons show timing, not cause/);
    }
  });

  it('is not shown for a completed project without a known beginning, with another reason than “not begun”', () => {
    for (const id of ['wirye-new-town', 'gamil-district', 'misa-knowledge-industry-centres']) {
      expect(refused(id).title).toBe('construction start and opening dates not found');
      expect(page(id).milestonesTitle).toContain('construction start and opening dates not found');
    }
  });

  it('names the base that has more of the years, and no other project, if it is not shown', () => {
    const { reason, cautions } = refused('misa-new-town', { of: 'per-capita', years: 5 });
    expect(plain(reason)).toContain('GRDP per capita at current prices (our calculation, 2015 base) is available for 2010–2021');
    expect(cautions).toHaveLength(1);
  });

  it('is not shown if the figures end before works begin', () => {
    const { title, reason, have, need } = refused('gyosan-new-town');
    expect(title).toBe('data end in 2020, before 2023');
    expect(plain(reason)).toContain('needs data for 2019–2026; real GRDP (chained 2015 prices, 2015 base) is available for 2010–2020');
    expect([have?.to, need?.from, need?.to]).toEqual([2020, 2019, 2026]);
  });

  it('is refused where the figures begin too late', () => {
    expect(refused('misa-new-town', { event: 'misa-new-town-2011-11' }).title).toBe('data start in 2010, too late before 2011');
  });

  it('reads population, and GRDP per capita within one base', () => {
    const population = shown('misa-new-town', { of: 'population' });
    expect([population.before.text, population.after.text].map(plain)).toEqual(['−2.5', '+13.5']);
    const perCapita = shown('misa-new-town', { of: 'per-capita' });
    expect(plain(perCapita.sentence)).toContain('GRDP per capita at current prices (our calculation, 2015 base) in Hanam');
  });

  it('never writes log points as per cent or percentage points, and explains them', () => {
    for (const locale of LOCALES) {
      const reading = read('misa-new-town', {}, locale);
      if (reading.kind !== 'read') throw new Error(reading.reason);
      const { title, sentence, basis, rankText, before, after, unit, table } = reading;
      const told = plain(JSON.stringify([title, sentence, basis, rankText, before, after, table])).replaceAll(/중간 80%|80% האמצעיות/g, '');
      expect(told).not.toMatch(/%|percent|נקודות אחוז/);
      expect(unit).toMatch({ en: /log point/, ko: /로그포인트/, he: /נקודה לוגריתמית/ }[locale]);
    }
  });

  it('says of every milestone of every project whether it is ordinary, as the 31 differences have it', () => {
    let shownOnes = 0;
    for (const { id, path } of board.projects.projects) {
      if (!path) continue;
      for (const { id: event } of page(id).reading.events)
        for (const of of SUBJECTS)
          for (const years of WINDOWS) {
            const reading = read(id, { event, of, years });
            if (reading.kind !== 'read') continue;
            shownOnes++;
            const differences = reading.strip.dots.map(({ difference }) => difference);
            const own = reading.strip.dots.find(({ region }) => region === HANAM)?.difference ?? NaN;
            const [low, high] = [0.1, 0.9].map((part) => quantile(differences, part) ?? NaN) as [number, number];
            expect(reading.sentence.includes('not distinguishable')).toBe(own >= low && own <= high);
            const asLarge = differences.filter((other) => Math.abs(other) >= Math.abs(own)).length;
            expect(plain(reading.rankText)).toMatch(new RegExp(`^${asLarge} of ${differences.length} differ`));
          }
    }
    expect(shownOnes).toBeGreaterThan(20);
  });

  it.each(['ko', 'he'] as const)('is written in %s', (locale) => {
    const reading = read('misa-new-town', {}, locale);
    expect(reading.kind === 'read' && plain(reading.sentence)).toContain('+3.3');
    const refusal = read('k-star-world', {}, locale);
    expect(refusal.kind === 'refused' && refusal.reason.length).toBeGreaterThan(40);
  });
});

describe('URL of a project’s page', () => {
  it('has values that differ from the default, and names unrecognised ones', () => {
    const context = page('misa-new-town').reading;
    const address = projectAddress(defaultReading(board, context), context, board.measures);
    expect(address.write(address.standard)).toBe('');
    expect(address.write({ ...address.standard, measure: 'population', years: 2 })).toBe('?measure=population&years=2');
    expect(address.read(new URLSearchParams('event=starfield&years=9&of=jobs')).ignored).toHaveLength(3);
  });

  it('shows the project’s lane only, with earlier figures if it began earlier', () => {
    const [misa, world] = ['misa-new-town', 'k-star-world'].map((id) => board.projects.projects.find((project) => project.id === id));
    if (!misa || !world) throw new Error('no such project');
    expect(projectComparison(board, misa, 'grdp-per-capita')).toMatchObject({ projects: ['misa-new-town'], longer: true, from: 2010 });
    expect(projectComparison(board, world, 'grdp')).toMatchObject({
      projects: ['k-star-world'],
      longer: false,
      from: 2015,
      measure: 'grdp'
    });
  });
});

describe('page of a project', () => {
  it('names the claimant of each fact', () => {
    const { facts, otherNames, milestonesTitle, stages } = page('k-star-world');
    expect(facts.map(({ label, value }) => `${label}: ${plain(value)}`)).toEqual([
      'Claimed cost: ₩19 trillion',
      'Promised jobs: 30,000–50,000',
      'Area: 1,700,733 m²',
      'Next planned milestone: 2030'
    ]);
    expect(facts[0]?.details).toEqual(['Hanam City (as reported by Edaily), 18 Feb 2026', 'a claim, not an approved budget']);
    expect(facts.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(otherNames.map(({ text }) => text)).toEqual(['K-스타월드', 'K-Culture Complex', 'K-컬처 콤플렉스']);
    expect(milestonesTitle).toBe('Construction not started; events so far: 22, planned: 2');
    expect(stages.map(({ state }) => state)).toEqual(['passed', 'now', 'ahead', 'ahead', 'ahead', 'ahead']);
  });

  it('has every dated event in order, setbacks too', () => {
    const { milestones } = page('camp-colbern');
    const all = milestones.flatMap((year) => year.milestones);
    expect(all).toHaveLength(23);
    expect(all.filter(({ shape }) => shape === 'setback')).toHaveLength(6);
    expect(all.map(({ span }) => span.from)).toEqual(all.map(({ span }) => span.from).toSorted((a, b) => a - b));
  });

  it('is null for an entry that is not a project', () => {
    expect(packProjectPage(folder, board.projects, 'hanam-city', 'en')).toBeNull();
    expect(packProjectPage(folder, board.projects, 'international-exchange', 'en')).toBeNull();
  });
});
