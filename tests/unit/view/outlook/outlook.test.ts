import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlookRows } from '$lib/download/outlookFile';
import { defaultOutlook, groundOf } from '$lib/view/outlook/ground';
import { outlookPageOf } from '$lib/view/outlook/outlookPage';
import { clamped, FURTHEST, LEVERS, NEAREST, outlookAddress, OWN_TARGET, type OutlookView } from '$lib/view/outlook/outlookView';
import { packTarget } from '$lib/view/outlook/packTarget';
import { LOCALES, type Locale } from '$lib/words/locale';
import { board, folder } from '../../../realData';
import { cases } from '../../../seeded';
import { unfinished } from '../../../unfinished';
import { plainText as plain } from '../../../plainText';

const ground = groundOf(board);
const target = packTarget(folder, 'en');
const standard = defaultOutlook(ground, target);
const pageOf = (change: Partial<OutlookView> = {}, locale: Locale = 'en') =>
  outlookPageOf(board, ground, target, { ...standard, ...change }, locale);
const row = (id: string, change: Partial<OutlookView> = {}) => pageOf(change).targets.rows.find((found) => found.id === id);
const said = (change: Partial<OutlookView> = {}) => plain(pageOf(change).sentences.join(' '));

describe('the aim', () => {
  it('is a claim: doubling within five years, announced 2 July 2025, so to be reached in mid-2030', () => {
    expect(target).toMatchObject({ multiple: 2, years: 5, announced: 2025, deadline: 2030 });
    expect(target?.said).toBe(
      'A claim, not a measurement: on 2 Jul 2025 the mayor named as an aim to double output per resident within 5 years (political target).'
    );
    expect(target?.press.length).toBeGreaterThan(0);
  });
});

describe('growth that the targets need', () => {
  it('doubling 28.68: 57.36 million won, +9.1% a year over 2022-2030, +14.9% over five years', () => {
    expect(plain(row('double')?.amount ?? '')).toBe('₩57.36 million');
    expect(plain(row('double')?.fromLast.text ?? '')).toBe('+9.1% a year, 2022–2030');
    expect(plain(row('double')?.fromAnnounced?.text ?? '')).toBe('+14.9% a year, 2025–2030');
    expect(row('double')?.fromLast.details.map(plain)).toEqual([
      'best of the 31: +12.3%, Icheon 2010–2018',
      '5 of 124 stretches did as much'
    ]);
    expect(row('double')?.fromAnnounced?.details.map(plain)).toEqual([
      'best of the 31: +15.9%, Icheon 2013–2018',
      '1 of 217 stretches did as much'
    ]);
  });

  it('the average: +5.3% a year over eight years if it stands still, more if it moves as it did', () => {
    expect(plain(row('still')?.fromLast.text ?? '')).toBe('+5.3% a year, 2022–2030');
    expect(plain(row('moving')?.fromLast.text ?? '')).toBe('+9.6% a year, 2022–2030');
    expect(plain(row('moving')?.amount ?? '')).toBe('₩59.66 million');
  });

  it('beside what happened: Hanam −2.6, Gyeonggi +4.1% a year', () => {
    expect(pageOf().targets.happened.rows.map(({ name, text }) => plain(`${name} ${text}`))).toEqual([
      'Hanam −2.6% a year, 2015–2022',
      'Gyeonggi-do +4.1% a year, 2015–2022'
    ]);
    expect(plain(pageOf().title)).toBe(
      'Doubling output per resident in 5 years takes +14.9% a year. From 2015 to 2022 Hanam’s changed by −2.6% a year.'
    );
  });

  it('an own target that is already met says so; the aim keeps its own date', () => {
    expect(row('own', { own: 20_000 })?.fromLast.text).toBe('already met');
    expect(row('own', { own: 40_000, until: 2035 })).toMatchObject({ until: '2035' });
    expect(row('double', { until: 2035 })).toMatchObject({ until: '2030' });
    expect(row('still', { until: 2025 })?.fromAnnounced?.text).toBe('–');
  });

  it('without an aim nobody announced anything: one way to measure, and no word of doubling', () => {
    const page = outlookPageOf(board, ground, null, defaultOutlook(ground, null), 'en');
    expect(page.targets.head).toHaveLength(4);
    expect(page.targets.rows.map(({ id, fromAnnounced }) => [id, fromAnnounced])).toEqual(
      ['still', 'moving', 'own'].map((id) => [id, null])
    );
    expect(JSON.stringify([page.title, page.deck, page.targets.rows, page.chart.targets, page.sentences])).not.toMatch(/doubl/i);
  });

  it('a target that falls is met only where its level of today is; else it needs what it needs', () => {
    expect(plain(row('moving', { benchmark: -5, until: 2035 })?.fromLast.text ?? '')).toBe('−1.9% a year, 2022–2035');
  });

  it('growth that would be printed like the best of all gets a second decimal', () => {
    expect(plain(row('moving')?.fromAnnounced?.text ?? '')).toBe('+15.87% a year, 2025–2030');
    expect(row('moving')?.fromAnnounced?.details.map(plain)).toEqual([
      'best of the 31: +15.87%, Icheon 2013–2018',
      'none of 217 stretches did as much'
    ]);
  });

  it('says what Gyeonggi’s published figure did since', () => {
    expect(
      plain(
        pageOf()
          .deck.map(({ text }) => text)
          .join(' ')
      )
    ).toContain(
      'Gyeonggi-do’s published figure went on from ₩42.90 million in 2022 to ₩47.00 million in 2024 (preliminary), +4.7% a year.'
    );
  });

  it('more than eleven years are not in the data', () => {
    expect(row('still', { until: 2034 })?.fromLast.details).toEqual(['stretches of 12 years: not in the data']);
    expect(row('still', { until: 2033 })?.fromLast.details).toHaveLength(2);
    expect(said({ until: 2040 })).toContain('18 years are more than the data hold (11)');
  });
});

describe('the path', () => {
  it('as it went: 23.10 million won in 2030, and no catching up', () => {
    expect(said()).toContain(
      'If output changes by +7.9% and the number of residents by +10.8% a year, output per resident changes by −2.6% a year: from ₩28.57 million in 2022 to ₩23.10 million in 2030'
    );
    expect(said()).toContain('All 124 stretches of 8 years that municipalities had grew as fast or faster');
    expect(said()).toContain('Hanam does not reach it: not on this path.');
    expect(said()).toContain('Output per resident is not doubled on this path');
  });

  it('steep enough, it catches up, doubles and reaches the own target in a named year', () => {
    const text = said({ output: 12, population: 2, own: 40_000 });
    expect(text).toContain('Hanam reaches it in 2030 on this path.');
    expect(text).toContain('On this path it is doubled in 2030');
    expect(text).toContain('On this path your own target of ₩40.00 million (derived) is reached in 2026.');
    expect(said({ output: 4.2, population: 0, benchmark: 4.1 })).toContain('more than 100 years');
  });

  it('begins at the last figure, which is 100 for both bases, and ends where the data end', () => {
    const { chart } = pageOf({ until: 2040 });
    expect(chart.own.at(-1)).toEqual({ year: 2022, value: 100 });
    expect(chart.ownIf[0]).toEqual({ year: 2022, value: 100 });
    expect(chart.theirs.at(-1)?.value).toBeCloseTo(151.43, 2);
    expect(chart.fan[0]).toMatchObject({ year: 2022, min: 100, max: 100 });
    expect(chart.fan.at(-1)?.year).toBe(2033);
    expect(chart.words.end).toContain('11');
    expect(pageOf().chart.words.end).toBeNull();
  });

  it('what is assumed is marked in the table, what happened is not', () => {
    const { rows } = pageOf().table;
    expect(rows.filter(({ isIf }) => !isIf).map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    expect(rows.find(({ year }) => year === 2022)?.cells.slice(0, 3)).toEqual(['28.57', '43.26', '66.0']);
  });

  it.each(LOCALES)('has every word in %s', (locale) => {
    for (const change of [{}, { own: 40_000 }, { until: 2045, output: 20 }, { output: -10, population: 15 }, { own: 2_000 }]) {
      expect(unfinished(pageOf(change, locale))).toEqual([]);
    }
  });
});

describe('its CSV', () => {
  const rows = outlookRows(board, ground, standard);

  it('keeps what is assumed apart from what was measured', () => {
    const bases = new Set(rows.filter((cells) => cells[5] === 'grdp_per_capita' && Number(cells[4]) > 2022).map((cells) => cells[10]));
    expect([...bases]).toEqual(['if it grew by -2.62 percent a year', 'if it grew by 4.10 percent a year']);
    expect(
      rows.filter((cells) => cells[5] === 'grdp_per_capita' && Number(cells[4]) <= 2022).every((cells) => cells[10] === 'derived')
    ).toBe(true);
    expect(rows.every((cells) => cells[12] !== '')).toBe(true);
  });
});

describe('the address', () => {
  const { read, write, change } = outlookAddress(standard, ground.last);
  const tenth = ({ min, max }: { min: number; max: number }) => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);

  it('opens with what happened, to a tenth', () => {
    expect(standard).toEqual({ output: 7.9, population: 10.8, benchmark: 4.1, until: 2030, own: null });
    expect(write(standard)).toBe('');
  });

  it('holds every view', () => {
    const anyView = fc.record({
      output: tenth(LEVERS.output),
      population: tenth(LEVERS.population),
      benchmark: tenth(LEVERS.benchmark),
      until: fc.integer({ min: 2022 + NEAREST, max: 2022 + FURTHEST }),
      own: fc.option(fc.integer({ min: OWN_TARGET.min / 10, max: OWN_TARGET.max / 10 }).map((value) => value * 10))
    });
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: found, ignored } = read(new URLSearchParams(write(view)));
        expect([found, ignored]).toEqual([
          { ...view, output: view.output + 0, population: view.population + 0, benchmark: view.benchmark + 0 },
          []
        ]);
      }),
      cases(200)
    );
  });

  it('names what it does not understand, and keeps levers in their range', () => {
    expect(read(new URLSearchParams('output=99&until=2022&own=12.345&benchmark=4.15')).ignored.map(({ parameter }) => parameter)).toEqual([
      'output',
      'until',
      'own',
      'benchmark'
    ]);
    expect(change(standard, { output: 99, until: 1990, own: 1 })).toMatchObject({ output: 25, until: 2024, own: 1000 });
    expect(clamped(4.149, LEVERS.benchmark)).toBe(4.1);
  });
});
