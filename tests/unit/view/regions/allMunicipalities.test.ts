import { describe, expect, it } from 'vitest';
import { profileRows, PROFILE_COLUMNS } from '$lib/download/profileFile';
import { decompositionOf } from '$lib/view/regions/decomposition';
import { packMap } from '$lib/view/regions/packMap';
import { packProfile } from '$lib/view/regions/packProfile';
import { profileAddress, profileComparison, profileTableLines } from '$lib/view/regions/profileView';
import { regionsPageOf } from '$lib/view/regions/regionsPage';
import { defaultRegionsView, type RegionsView } from '$lib/view/regions/regionsView';
import { packRemarks } from '$lib/view/regions/remarks';
import { tableOf } from '$lib/view/table';
import { LOCALES, type Locale } from '$lib/words/locale';
import { board, folder, GYEONGGI, HANAM } from '../../../realData';
import { plainText as plain } from '../../../plainText';

// What the pages say of each of the 31, against the rows of the tables: nothing here goes through the code that wrote the texts.
const { grdp: grdpRows, population: peopleRows, value_added_by_activity: activityRows, regions } = folder.tables;
const codes = regions.filter((row) => row.parent_code === GYEONGGI && row.level === 'municipality').map((row) => row.region_code);
const nameIn = (code: string, locale: Locale = 'en') => regions.find((row) => row.region_code === code)?.[`name_${locale}`] ?? '';

type Base = 2015 | 2020;
function grdp(code: string, year: number, base: Base): number {
  const row = grdpRows.find((of) => of.region_code === code && of.year === year && of.price === 'nominal' && of.base_year === base);
  return row?.grdp_million_krw ?? NaN;
}
const people = (code: string, year: number) => peopleRows.find((of) => of.region_code === code && of.year === year)?.population ?? NaN;
const mean = (code: string, year: number) => (people(code, year - 1) + people(code, year)) / 2;
const perCapita = (code: string, year: number, base: Base) => (grdp(code, year, base) * 1000) / mean(code, year);
const share = (code: string, year: number, base: Base) => (perCapita(code, year, base) / perCapita(GYEONGGI, year, base)) * 100;
const yearsOf = (code: string, base: Base) =>
  [...new Set(grdpRows.filter((of) => of.region_code === code && of.price === 'nominal' && of.base_year === base).map(({ year }) => year))]
    .filter((year) => !Number.isNaN(perCapita(code, year, base)))
    .toSorted((a, b) => a - b);

const change = (of: (year: number) => number, from: number, to: number) => (of(to) / of(from) - 1) * 100;
const rankOf = (code: string, valueOf: (code: string) => number) => 1 + codes.filter((other) => valueOf(other) > valueOf(code)).length;

const one = (value: number) => Math.abs(value).toFixed(1);
const signed = (value: number) => `${Math.abs(value) < 0.05 ? '' : value > 0 ? '+' : '−'}${one(value)}`;
/** “rose 11.3%”, as a sentence has it. */
const moved = (value: number) => new RegExp(`${value > 0 ? 'rose' : 'fell'} ${one(value).replace('.', '\\.')}%`);
const percentsIn = (text: string) => plain(text).match(/\d+\.\d%/g) ?? [];
const ordinal = (rank: number) => {
  const teen = rank % 100 > 10 && rank % 100 < 14;
  return `${rank}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th')}`;
};

function profileOf(code: string, locale: Locale = 'en') {
  const found = packProfile(folder, board, code, locale);
  if (!found) throw new Error(`no profile of ${code}`);
  return found;
}

it('the tables have 31 municipalities', () => {
  expect(codes).toHaveLength(31);
});

describe('the share of the average, each base to its own end', () => {
  it.each(LOCALES)('names the shares of both bases with their years, %s', (locale) => {
    for (const code of codes) {
      const [older, current] = [yearsOf(code, 2015), yearsOf(code, 2020)];
      const start = current[0] ?? NaN;
      const told: [number, Base][] = [
        [older[0] ?? NaN, 2015],
        [start, 2015],
        [older.at(-1) ?? NaN, 2015],
        [start, 2020],
        [current.at(-1) ?? NaN, 2020]
      ];
      const text = plain(profileOf(code, locale).rise?.text ?? '');
      expect(percentsIn(text), code).toEqual(told.map(([year, base]) => `${one(share(code, year, base))}%`));
      // Each base is named before its first share.
      const [first, last] = [text.indexOf('2015'), text.lastIndexOf('2020')];
      expect(first).toBeLessThan(text.indexOf('%'));
      expect(text.slice(0, last).match(/%/g)).toHaveLength(3);
    }
  });

  it('Hanam: 75.7% in 2010, 99.6% in 2015, 67.2% in 2021; 105.9% in 2015, 66.0% in 2022', () => {
    expect(plain(profileOf(HANAM).rise?.text ?? '')).toBe(
      'On the 2015 base Hanam’s GRDP per capita was 75.7% of the Gyeonggi-do average in 2010, 99.6% in 2015 and 67.2% in 2021; on the 2020 base it was 105.9% in 2015 and 66.0% in 2022 (our calculation, current prices).'
    );
  });
});

describe('the table of a profile', () => {
  it('has every year of each base apart, with the share of the average, and the newest year last', () => {
    for (const code of codes) {
      const profile = profileOf(code);
      const comparison = profileComparison(board, profile.context, profileAddress(profile.context, board.measures).standard);
      const { columns, groups } = tableOf(board, comparison, 'en', profileTableLines(board, comparison), '');
      expect(groups.map(({ title }) => title)).toEqual(['2015 base', '2020 base']);
      for (const [index, base] of ([2015, 2020] as const).entries()) {
        const rows = groups[index]?.rows ?? [];
        expect(
          rows.map(({ period }) => period),
          code
        ).toEqual(yearsOf(code, base));
        const cells = (id: string) => {
          const column = columns.findIndex((of) => of.id === id);
          return rows.map((row) => plain(row.cells[column]?.text ?? ''));
        };
        expect(cells(`focus/${code}/grdp-per-capita/level/derived`)).toEqual(
          rows.map(({ period: year }) => (perCapita(code, year, base) / 1000).toFixed(2))
        );
        expect(cells(`focus/${code}/grdp-per-capita/share/derived`)).toEqual(
          rows.map(({ period: year }) => `${one(share(code, year, base))}%`)
        );
        expect(cells(`focus/${code}/grdp/level/accounts`)).toEqual(
          rows.map(({ period: year }) => (grdp(code, year, base) / 1e6).toFixed(2))
        );
        expect(cells(`focus/${code}/population/level/registered`)).toEqual(
          rows.map(({ period: year }) => people(code, year).toLocaleString('en'))
        );
      }
    }
  });

  it('its CSV has the same years of both bases', () => {
    for (const code of codes) {
      const rows = profileRows(folder, board, code).map((row) =>
        Object.fromEntries(PROFILE_COLUMNS.map((column, index) => [column, row[index]]))
      );
      for (const base of [2015, 2020] as const) {
        const found = rows.filter((row) => row.measure === 'grdp-per-capita' && row.base_year === base);
        expect(found.map(({ year }) => year)).toEqual(yearsOf(code, base));
      }
    }
  });
});

describe('how GRDP per capita moved', () => {
  it('sentences, table and difference come out of the rows, on either base', () => {
    for (const code of codes) {
      for (const base of [2015, 2020] as const) {
        const all = yearsOf(code, base);
        const [from, to] = [all[0] ?? NaN, all.at(-1) ?? NaN];
        const found = decompositionOf(board, { region: code, base: base === 2015 ? '2015' : '2020', from, to }, 'en');
        const changes = (of: string) => [
          change((year) => perCapita(of, year, base), from, to),
          change((year) => grdp(of, year, base), from, to),
          change((year) => mean(of, year), from, to)
        ];
        const logs = (of: string) => [
          100 * Math.log(grdp(of, to, base) / grdp(of, from, base)),
          -100 * Math.log(mean(of, to) / mean(of, from)),
          100 * Math.log(perCapita(of, to, base) / perCapita(of, from, base))
        ];
        for (const [index, of] of [code, GYEONGGI].entries()) {
          const text = plain(found?.sentences[index] ?? '');
          const verbs = text.match(/(rose|fell) \d+\.\d%/g) ?? [];
          expect(verbs).toHaveLength(3);
          changes(of).forEach((value, place) => expect(verbs[place], `${code}: ${text}`).toMatch(moved(value)));
          expect(found?.rows[index]?.logPoints.map(plain)).toEqual(logs(of).map((value) => signed(value)));
        }
        const difference = logs(code).map((value, place) => value - (logs(GYEONGGI)[place] ?? NaN));
        expect(found?.rows[2]?.logPoints.map(plain)).toEqual(difference.map((value) => signed(value)));
        expect(found?.title).not.toMatch(/why/i);
      }
    }
  });
});

describe('industries', () => {
  const totals = new Set(['total_value_added', 'net_product_taxes', 'sum_of_published_activities']);
  function valuesOf(of: readonly string[], year: number, price: 'nominal' | 'real', base: Base): Map<string, number> {
    const values = new Map<string, number>();
    for (const row of activityRows) {
      if (!of.includes(row.region_code) || row.year !== year || row.price !== price || row.base_year !== base) continue;
      if (!totals.has(row.activity)) values.set(row.activity, (values.get(row.activity) ?? 0) + row.value_added_million_krw);
    }
    return values;
  }
  const sum = (values: Map<string, number>) => [...values.values()].reduce((total, value) => total + value, 0);
  const partOf = (values: Map<string, number>, activity: string) => ((values.get(activity) ?? 0) / sum(values)) * 100;
  const called = (activity: string) => folder.tables.activities.find((row) => row.activity === activity)?.name_en ?? '';

  it('the largest, the most concentrated of 1% or more, and the one whose share changed most are those of the table beside them', () => {
    for (const code of codes) {
      const { structure } = profileOf(code);
      const nominal = (of: readonly string[], year: number) => valuesOf(of, year, 'nominal', 2015);
      const activities = [...nominal(codes, 2020).keys()];
      for (const year of ['2010', '2015', '2020'] as const) {
        const [own, whole] = [nominal([code], Number(year)), nominal(codes, Number(year))];
        const quotient = (activity: string) => partOf(own, activity) / partOf(whole, activity);
        const largest = activities.toSorted((a, b) => partOf(own, b) - partOf(own, a))[0] ?? '';
        const strongest = activities.filter((of) => partOf(own, of) >= 1).toSorted((a, b) => quotient(b) - quotient(a))[0] ?? '';
        const text = plain(structure?.most[year] ?? '');
        expect(text, code).toContain(
          `In ${year} the largest industry was ${called(largest).toLowerCase()}, with ${one(partOf(own, largest))}% of value added (Gyeonggi-do ${one(partOf(whole, largest))}%).`
        );
        const most =
          strongest === largest ? 'it was also the most concentrated' : `the most concentrated was ${called(strongest).toLowerCase()}`;
        expect(text, code).toContain(
          `Among industries with at least 1% of value added${strongest === largest ? '' : ','} ${most}, with ${quotient(strongest).toFixed(2)} times its share in Gyeonggi-do.`
        );
        // The table beside it: nobody with a higher quotient has 1% or more.
        const above = structure?.rows.filter(({ years }) => (years[year].quotient ?? 0) > quotient(strongest) + 1e-9) ?? [];
        for (const { years } of above) expect(years[year].share).toBeLessThan(1);
      }
      const shares = (activity: string) => [2010, 2015, 2020].map((year) => partOf(nominal([code], year), activity));
      const spread = (activity: string) => Math.max(...shares(activity)) - Math.min(...shares(activity));
      const mover = activities.toSorted((a, b) => spread(b) - spread(a))[0] ?? '';
      expect(plain(structure?.moved ?? ''), code).toBe(
        `The biggest change in share was in ${called(mover).toLowerCase()}: ${shares(mover)
          .map((value, index) => `${one(value)}% in ${[2010, 2015, 2020][index]}`)
          .join(', ')}.`
      );
    }
  });

  it.each([
    ['ko', /비중이 1% 이상인 업종 가운데/],
    ['he', /שחלקם 1% לפחות/]
  ] as const)('the threshold is said in %s too', (locale, said) => {
    for (const code of codes)
      for (const text of Object.values(profileOf(code, locale).structure?.most ?? {})) expect(plain(text)).toMatch(said);
  });

  it('contributions: the change, who contributed most, who subtracted most, and the three parts of shift-share', () => {
    for (const code of codes) {
      const real = (of: string, year: number) => valuesOf([of], year, 'real', 2020);
      const [before, after, theirs, theirsAfter] = [real(code, 2019), real(code, 2023), real(GYEONGGI, 2019), real(GYEONGGI, 2023)];
      const total = sum(before);
      const points = (activity: string) => (((after.get(activity) ?? 0) - (before.get(activity) ?? 0)) / total) * 100;
      const order = [...new Set([...before.keys(), ...after.keys()])].toSorted((a, b) => points(b) - points(a));
      const [top = '', bottom = ''] = [order[0], order.at(-1)];
      const whole = (sum(after) / total - 1) * 100;
      const province = sum(theirsAfter) / sum(theirs) - 1;
      const { growth } = profileOf(code);
      const text = plain(growth?.sentences[0] ?? '');
      expect(text, code).toMatch(
        new RegExp(
          `^From 2019 to 2023 real value added in the ${order.length} industries ${moved(whole).source} \\(Gyeonggi-do \\${signed(province * 100)}%\\)\\. `
        )
      );
      expect(points(top)).toBeGreaterThan(0);
      expect(text, code).toContain(`${called(top)} contributed most (${signed(points(top))} percentage points)`);
      expect(text, code).toContain(
        `${called(bottom).toLowerCase()} ${points(bottom) <= -0.05 ? 'subtracted most' : 'least'} (${signed(points(bottom))} percentage points, from`
      );
      const mix = order.reduce((all, activity) => {
        const growthThere = (theirsAfter.get(activity) ?? 0) / (theirs.get(activity) ?? NaN) - 1;
        return all + (((before.get(activity) ?? 0) * (growthThere - province)) / total) * 100;
      }, 0);
      expect(plain(growth?.sentences[1] ?? '').match(/[+−]?\d+\.\d/g), code).toEqual(
        [province * 100, mix, whole - province * 100 - mix, whole].map((value) => signed(value))
      );
    }
  });
});

describe('ranks and growth', () => {
  const map = packMap(folder.tables, GYEONGGI);
  const pageOf = (view: Partial<RegionsView>) =>
    regionsPageOf(board, { ...defaultRegionsView(board), ...view }, map, packRemarks(folder, 'en'), 'en');
  const said = (parts: readonly { text: string }[]) => plain(parts.map(({ text }) => text).join(' ')).replaceAll(/\s+/g, ' ');

  for (const [base, from, to] of [
    [2020, 2015, 2022],
    [2015, 2010, 2021],
    [2015, 2012, 2016]
  ] as const) {
    it(`the page of all municipalities says it of each, ${from}-${to}, ${base} base`, () => {
      const output = (code: string) => change((year) => grdp(code, year, base), from, to);
      const residents = (code: string) => change((year) => mean(code, year), from, to);
      const per = (code: string) => change((year) => perCapita(code, year, base), from, to);
      const fallen = codes.filter((code) => per(code) <= -0.05);
      const fastest = codes.toSorted((a, b) => residents(b) - residents(a));
      for (const code of codes) {
        const page = pageOf({ region: code, base: base === 2015 ? '2015' : '2020', from, to });
        const level = (year: number) => rankOf(code, (of) => perCapita(of, year, base));
        const [now, then] = [ordinal(level(to)), ordinal(level(from))];
        expect(said(page.title), code).toBe(
          `${nameIn(code)} ranks ${now} of 31 for GRDP per capita. It was ${now === then ? 'also ' : ''}${then} in ${from}.`
        );
        const deck = said(page.deck);
        expect(deck, code).toMatch(
          new RegExp(
            `^From ${from} to ${to} its nominal GRDP ${moved(output(code)).source} \\(${ordinal(rankOf(code, output))} of 31 by growth\\) and its mid-year population ${moved(residents(code)).source} \\(${ordinal(rankOf(code, residents))}\\)\\. `
          )
        );
        const names = fallen.map((of) => nameIn(of));
        if (names.length === 0) expect(deck).toContain('GRDP per capita did not fall in any of the 31 municipalities.');
        else if (names.length > 4) expect(deck).toContain(`GRDP per capita fell in ${names.length} of the 31 municipalities.`);
        else {
          // In the order of the ranking.
          expect(deck).toContain('Of the 31 municipalities, GRDP per capita fell only in');
          for (const of of codes) expect(deck.slice(deck.indexOf('fell only in')).includes(nameIn(of))).toBe(names.includes(nameIn(of)));
        }
        expect(deck).not.toMatch(/boom|peak|highest/);
        const chart = said(page.growth?.text ?? []);
        expect(chart, code).toContain(
          `${nameIn(code)} is ${per(code) <= -0.05 ? 'below' : per(code) >= 0.05 ? 'above' : 'on'} the diagonal:`
        );
        const [first, next = ''] = fastest;
        const far = `Its population grew fastest of all. Next is ${nameIn(next)} (population ${signed(residents(next))}%, GRDP ${signed(output(next))}%).`;
        if (code === first) expect(chart).toContain(far);
        else expect(chart).not.toContain('fastest');
        expect(plain(page.sentence), code).toContain(`${share(code, to, base).toFixed(0)}% of the average`);
      }
    });
  }

  it('the key figures of a profile have their values and ranks, now and in the first year', () => {
    for (const code of codes) {
      const told = profileOf(code).keyFigures.map(({ value, details }) => plain(`${value}: ${details[0] ?? ''}`));
      const place = (valueOf: (of: string, year: number) => number, year: number) => ordinal(rankOf(code, (of) => valueOf(of, year)));
      const level = (valueOf: (of: string, year: number) => number) => `${place(valueOf, 2022)} of 31, ${place(valueOf, 2015)} in 2015`;
      const grown = (valueOf: (of: string, year: number) => number) => {
        const by = (of: string) => change((year) => valueOf(of, year), 2015, 2022);
        return `${signed(by(code))}%: ${ordinal(rankOf(code, by))} of 31`;
      };
      expect(told, code).toEqual([
        `₩${(perCapita(code, 2022, 2020) / 1000).toFixed(2)} million: ${level((of, year) => perCapita(of, year, 2020))}`,
        `₩${(grdp(code, 2022, 2020) / 1e6).toFixed(2)} trillion: ${level((of, year) => grdp(of, year, 2020))}`,
        `${people(code, 2022).toLocaleString('en')}: ${level(people)}`,
        grown((of, year) => grdp(of, year, 2020)),
        grown(mean)
      ]);
    }
  });

  it('similar municipalities: nearest first, each with its own figures of 2020', () => {
    for (const code of codes) {
      const { rows } = profileOf(code).similar;
      const distances = rows.map(({ cells }) => Number(plain(cells[0] ?? '')));
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      for (const { code: other, name, cells } of rows) {
        expect([name, ...cells.slice(1, 3).map(plain)]).toEqual([
          nameIn(other),
          people(other, 2020).toLocaleString('en'),
          `₩${(perCapita(other, 2020, 2015) / 1000).toFixed(2)} million`
        ]);
      }
    }
  });
});
