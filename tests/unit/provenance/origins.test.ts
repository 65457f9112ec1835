import { perCapitaKey } from '$lib/statistics/figures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutOf } from '$lib/view/about';
import { belowOf } from '$lib/view/below';
import { cautionOf } from '$lib/view/caution';
import { unpackBoard } from '$lib/view/board';
import { packBoard } from '$lib/view/packBoard';
import type { Headline } from '$lib/view/headline';
import { cautionsOf } from '$lib/view/notes';
import { aboutOrigins } from '$lib/provenance/aboutOrigins';
import { originMaker } from '$lib/provenance/maker';
import type { Origin } from '$lib/provenance/origin';
import { unpackOriginTables } from '$lib/provenance/originTables';
import { outlookOrigins } from '$lib/provenance/outlookOrigins';
import { overviewOrigins } from '$lib/provenance/overviewOrigins';
import { packOriginTables } from '$lib/provenance/packOriginTables';
import { profileOrigins } from '$lib/provenance/profileOrigins';
import { projectOrigins } from '$lib/provenance/projectOrigins';
import { regionsOrigins } from '$lib/provenance/regionsOrigins';
import { defaultOutlook, groundOf } from '$lib/view/outlook/ground';
import { outlookPageOf } from '$lib/view/outlook/outlookPage';
import { FURTHEST, LEVERS, NEAREST } from '$lib/view/outlook/outlookView';
import { packTarget } from '$lib/view/outlook/packTarget';
import { overviewOf } from '$lib/view/overview';
import { packProjects } from '$lib/view/packProjects';
import { packProjectPage } from '$lib/view/projectPage';
import { projectAddress, projectComparison } from '$lib/view/projectView';
import { defaultReading, readingOf } from '$lib/view/reading';
import { decompositionOf } from '$lib/view/regions/decomposition';
import { packMap } from '$lib/view/regions/packMap';
import { packProfile } from '$lib/view/regions/packProfile';
import { profileAddress, profileComparison, profileTableLines, SHARE_YEARS } from '$lib/view/regions/profileView';
import { regionsPageOf } from '$lib/view/regions/regionsPage';
import { packRemarks } from '$lib/view/regions/remarks';
import { figureOf } from '$lib/view/figure';
import type { Sourced } from '$lib/view/sources';
import { storyOf } from '$lib/view/story';
import { tableOf } from '$lib/view/table';
import { LOCALES, type Locale } from '$lib/words/locale';
import { anyRegionsView } from '../../anyRegionsView';
import { anyView } from '../../anyView';
import { board as english, config, folder, viewWith } from '../../realData';
import { plainText } from '../../plainText';
import { cases } from '../../seeded';

// As a page reads them: packed, sent, and unpacked.
const tables = unpackOriginTables(JSON.parse(JSON.stringify(packOriginTables(folder))) as ReturnType<typeof packOriginTables>);
const makers = Object.fromEntries(LOCALES.map((locale) => [locale, originMaker(tables.board, locale)])) as Record<
  Locale,
  ReturnType<typeof originMaker>
>;
const boardIn = (locale: Locale) => unpackBoard(packBoard(folder, packProjects(folder, locale), (of) => storyOf(of, locale)));
const boards = Object.fromEntries(LOCALES.map((locale) => [locale, boardIn(locale)])) as Record<Locale, typeof english>;
const codes = tables.board.figures.municipalitiesOf(config.benchmark).map(({ code }) => code);

/** A written number, and the largest difference to the figure that it stands for. */
interface Printed {
  value: number;
  half: number;
}

/** Numbers of a text that are figures: years, days of dates and words like “per person”, “four fifths” or “twice” are not. */
function numbersIn(text: string): Printed[] {
  const plain = plainText(text)
    .replaceAll(/1인당|5년마다|5분의 4|3분의 2|중간 80%|80% האמצעיות|2배|12월 31일|31 Dec(ember)?|31 בדצמבר|ב־31/g, '')
    .replaceAll(/(?<![\d,.])\d{1,2} [A-Z][a-z]+ \d{4}|\d{4}\.\d{1,2}\.(\d{1,2}\.)?|(?<![\d,\u2069])\d{1,2} ב[א-ת]+ \d{4}/g, '')
    .replaceAll(
      /(\d[\d,]*) (billion|מיליארד)/g,
      (found: string, number: string) => `${found} ${(Number(number.replaceAll(',', '')) / 1000).toFixed(3)}`
    )
    // 9조 2,289억 is 92,289 of 억 and 9.2289 of 조.
    .replaceAll(/(?:(\d[\d,]*)조 ?)?(?:(\d[\d,]*)억)?/g, (found: string, trillions?: string, rest?: string) => {
      if (!found) return '';
      const hundredMillions = Number((trillions ?? '0').replaceAll(',', '')) * 1e4 + Number((rest ?? '0').replaceAll(',', ''));
      return ` ${hundredMillions.toFixed(1)} ${(hundredMillions / 1e4).toFixed(4)} `;
    });
  return (plain.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [])
    .filter((found) => !/^(19|20)\d\d$/.test(found))
    .map((found) => {
      const digits = found.split('.')[1]?.length ?? 0;
      return { value: Number(found.replaceAll(',', '')), half: 0.5 * 10 ** -digits };
    });
}

/** Figures of a text that do not follow from any of its origins. */
function unexplained(text: string, origins: readonly Origin[]): number[] {
  const known = origins.flatMap(({ value, formulas, subject, basis }) => [value, ...formulas, subject, basis].flatMap(numbersIn));
  return numbersIn(text)
    .filter(({ value, half }) => !known.some((other) => other.half <= half && Math.abs(other.value - value) <= half + other.half + 1e-9))
    .map(({ value }) => value);
}

/** Each text with a figure that does not follow from its origins, and each origin without a row or with a row without a source. */
function doubts(told: readonly { text: string; of: string | undefined }[], originsOf: (spot: string) => Origin[]): string[] {
  return told.flatMap(({ text, of }) => {
    if (numbersIn(text).length === 0) return [];
    const origins = of === undefined ? [] : originsOf(of);
    const missing = unexplained(text, origins);
    const bare = origins.filter(({ rows }) => rows.length === 0 || rows.some(({ sources }) => sources.length === 0));
    return [
      ...(missing.length > 0
        ? [`${of ?? 'no spot'}: ${missing.join(', ')} in “${text}” of ${origins.map(({ value }) => value).join(' | ')}`]
        : []),
      ...bare.map(({ subject }) => `${of ?? ''}: ${subject} has a row without a source`)
    ];
  });
}

const sourced = (all: readonly Sourced[]) => all.map(({ text, of }) => ({ text, of }));
const joined = (texts: readonly (string | null | undefined)[], of: string) => ({ text: texts.filter(Boolean).join(' '), of });

function headlineTold(headline: Headline | null) {
  if (!headline) return [];
  return [joined([...headline.pieces.map(({ text }) => text), headline.basis], 'headline'), ...sourced(headline.deck)];
}

function overviewDoubts(view: Parameters<typeof overviewOf>[1], locale: Locale): string[] {
  const board = boards[locale];
  const [below, caution] = [belowOf(board, view, locale), cautionOf(board, locale)];
  const { headline, keyFigures, sentence, table } = overviewOf(board, view, locale, below, caution);
  const { why, notes } = below;
  const told = [
    ...headlineTold(headline),
    joined([caution.income], 'caution'),
    ...keyFigures.map(({ id, value, details }) => joined([value, ...details], `key/${id}`)),
    ...(view.region === config.focus ? sourced(board.story) : []),
    { text: sentence, of: 'sentence' },
    ...('missing' in why
      ? []
      : [joined([why.text, why.equation, why.equationText, why.yearEnd, why.real, ...(why.logs?.lines ?? [])], 'why')]),
    ...sourced(notes.filter(({ of }) => of)),
    ...table.groups.flatMap(({ rows }) =>
      rows.flatMap(({ spelled, cells }) =>
        cells.flatMap((cell) => (cell ? [{ text: cell.text, of: `cell/${cell.line.id}/${spelled}` }] : []))
      )
    )
  ];
  return doubts(told, (spot) => overviewOrigins(makers[locale], tables, board, view, spot));
}

describe('every figure of a text follows from the rows of its origin', () => {
  it.each(LOCALES)('on the overview, %s', (locale) => {
    expect(overviewDoubts(viewWith({}), locale)).toEqual([]);
  });

  it('on the overview, for any view', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...LOCALES), (view, locale) => {
        expect(overviewDoubts(view, locale)).toEqual([]);
      }),
      cases(60)
    );
  });

  it('on the page of all municipalities, for any view', () => {
    const map = packMap(folder.tables, config.benchmark);
    fc.assert(
      fc.property(anyRegionsView, fc.constantFrom(...LOCALES), (view, locale) => {
        const page = regionsPageOf(boards[locale], view, map, packRemarks(folder, locale), locale);
        const told = [
          joined(
            page.title.map(({ text }) => text),
            'title'
          ),
          ...sourced([...page.deck, ...page.ranked.notes, ...(page.growth?.text ?? [])]).filter(({ of }) => of),
          ...page.ranked.rows.map(({ code, text }) => ({ text, of: `ranked/${code}` })),
          ...(page.ranked.line ? [{ text: page.ranked.line.text, of: 'line' }] : []),
          ...page.paths.lines.flatMap(({ code, points }) =>
            points.map(({ period, rank }) => ({
              text: String(rank),
              of: `place/${code}/${page.paths.stops.find((stop) => stop.period === period)?.spelled}`
            }))
          ),
          ...page.table.rows.flatMap(({ code, rank, cells }) => [
            { text: String(rank), of: `rank/${code}` },
            ...cells.flatMap(({ id, text }) => (id ? [{ text, of: `cell/${code}/${id}` }] : []))
          ])
        ];
        // A few of the many cells, different ones in each view.
        const some = told.filter((_, index) => index < 14 || index % 17 === Math.floor(view.to) % 17);
        expect(doubts(some, (spot) => regionsOrigins(makers[locale], tables, view, spot))).toEqual([]);
      }),
      cases(25)
    );
  });

  it.each(LOCALES.flatMap((locale) => codes.map((code, place) => ({ locale, code, place }))))(
    'on the page of municipality $code, $locale',
    ({ locale, code, place }) => {
      const board = boards[locale];
      const profile = packProfile(folder, board, code, locale);
      if (!profile) throw new Error(`No profile of ${code}.`);
      const { standard } = profileAddress(profile.context, board.measures);
      // The decomposition on either base, the measure of the chart by turns.
      const view = {
        ...standard,
        base: place % 2 ? ('2015' as const) : ('2020' as const),
        ...profile.context.spans[place % 2 ? '2015' : '2020']
      };
      const comparison = profileComparison(board, profile.context, view);
      const figure = figureOf(board, comparison, locale);
      const split = decompositionOf(board, { region: code, ...view }, locale);
      const { headline, structure, growth } = profile;
      const year = SHARE_YEARS[place % SHARE_YEARS.length] ?? '2020';
      const told = [
        ...headlineTold(headline),
        ...profile.keyFigures.map(({ id, value, details }) => joined([value, ...details], `key/${id}`)),
        ...(profile.rise ? [joined([profile.rise.text], 'rise')] : []),
        ...sourced(profile.remarks),
        { text: figure.sentence, of: 'sentence' },
        ...tableOf(board, comparison, locale, profileTableLines(board, comparison), '').groups.flatMap(({ rows }) =>
          rows.flatMap(({ spelled: of, cells }) =>
            cells.flatMap((cell) => (cell ? [{ text: cell.text, of: `cell/${cell.line.id}/${of}` }] : []))
          )
        ),
        ...(split
          ? [
              joined(split.sentences, 'split'),
              ...split.rows.flatMap(({ id, ...kinds }) =>
                (['percent', 'logPoints'] as const).flatMap((kind) =>
                  (kinds[kind] ?? []).map((text, index) => ({ text, of: `split/${id}/${kind}/${index}` }))
                )
              )
            ]
          : []),
        ...(structure
          ? [
              joined([structure.moved, ...SHARE_YEARS.map((of) => structure.most[of])], 'lives'),
              ...structure.rows.flatMap(({ activity, years: { [year]: cell } }) => [
                { text: cell.shareText, of: `lives/${activity}/${year}/share` },
                { text: cell.amountText, of: `lives/${activity}/${year}/amount` },
                { text: cell.benchmarkText, of: `lives/${activity}/${year}/benchmark` },
                { text: cell.quotientText, of: `lives/${activity}/${year}/quotient` }
              ])
            ]
          : []),
        ...(growth
          ? [
              joined(growth.sentences, 'grew'),
              ...growth.rows.flatMap(({ activity, cells }) => cells.map((text, index) => ({ text, of: `grew/${activity}/${index}` }))),
              ...growth.total.slice(1).map((text, index) => ({ text, of: `grew/*/${index}` }))
            ]
          : []),
        ...profile.similar.rows.flatMap(({ code: other, cells }) =>
          cells.map((text, index) => ({ text, of: `similar/${other}/${index}` }))
        ),
        ...sourced(cautionsOf(board, locale).filter(({ of }) => of))
      ];
      expect(doubts(told, (spot) => profileOrigins(makers[locale], tables, board, profile.context, view, spot))).toEqual([]);
    }
  );

  it('on the page about targets, for any assumptions', () => {
    const tenth = ({ min, max }: { min: number; max: number }) => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
    const anyOutlook = fc.record({
      output: tenth(LEVERS.output),
      population: tenth(LEVERS.population),
      benchmark: tenth(LEVERS.benchmark),
      until: fc.integer({ min: 2022 + NEAREST, max: 2022 + FURTHEST }),
      own: fc.option(fc.integer({ min: 3000, max: 20_000 }).map((value) => value * 10))
    });
    const ground = groundOf(english);
    const standard = defaultOutlook(ground, packTarget(folder, 'en'));
    fc.assert(
      fc.property(fc.oneof(fc.constant(standard), anyOutlook), fc.constantFrom(...LOCALES), (view, locale) => {
        const target = packTarget(folder, locale);
        const page = outlookPageOf(boards[locale], ground, target, view, locale);
        const told = [
          { text: page.title, of: 'title' },
          ...sourced([...page.deck, page.ifSub, ...page.targets.notes]).filter(({ of }) => of),
          ...page.targets.rows.flatMap(({ id, amount, until, fromLast, fromAnnounced }) => [
            ...(until === '–' ? [] : [{ text: amount, of: `amount/${id}` }]),
            ...(fromLast.detail ? [joined([fromLast.text, fromLast.detail], `need/${id}/last`)] : []),
            ...(fromAnnounced?.detail ? [joined([fromAnnounced.text, fromAnnounced.detail], `need/${id}/announced`)] : [])
          ]),
          ...page.targets.happened.rows.map(({ id, text }) => ({ text, of: `rate/${id}` })),
          joined(page.sentences, 'sentences'),
          ...page.table.rows.flatMap(({ year, cells }) =>
            cells.flatMap((text, index) => (/\d/.test(text) ? [{ text, of: `path/${year}/${index}` }] : []))
          )
        ];
        expect(doubts(told, (spot) => outlookOrigins(makers[locale], tables, ground, target, view, spot))).toEqual([]);
      }),
      cases(20)
    );
  });

  it.each(LOCALES)('on the pages of all projects, %s', (locale) => {
    const board = boards[locale];
    const all = packProjects(folder, locale);
    for (const own of all.projects.filter(({ path }) => path)) {
      const projects = { ...all, projects: [own] };
      const page = packProjectPage(folder, all, own.id, locale);
      if (!page) throw new Error(`No page of ${own.id}.`);
      const view = projectAddress(defaultReading(board, page.reading), page.reading, board.measures).standard;
      const comparison = projectComparison(board, own, view.measure);
      const figure = figureOf({ ...board, projects }, comparison, locale);
      const reading = readingOf(board, page.reading, view, locale);
      const told = [
        joined([page.milestonesTitle, figure.sentence], 'sentence'),
        ...page.claims.all.map(({ number, amount }) => ({ text: amount, of: `claim/${number}` })),
        ...page.facts.map(({ id, value }) => ({ text: value, of: `fact/${id}` })),
        ...(reading.kind === 'read'
          ? [
              joined([reading.before.text, reading.after.text, reading.sentence, reading.rankText], 'reading'),
              ...reading.table.rows.flatMap(({ year, cells }) =>
                cells.flatMap(({ text, window, isKnown }) => (isKnown ? [{ text, of: `fragile/${year}/${window}` }] : []))
              )
            ]
          : [])
      ];
      const origins = (spot: string) => projectOrigins(makers[locale], tables, { projects }, page, view, comparison, spot);
      expect(doubts(told, origins)).toEqual([]);
    }
  });

  it.each(LOCALES)('on the page about methods, %s', (locale) => {
    const about = aboutOf(folder, boards[locale], locale);
    const told = [
      ...about.terms
        .filter(({ definition }) => definition.sourceIds.length > 0)
        .map(({ id, definition }) => ({ text: definition.text, of: id })),
      ...sourced([...about.contradictions, ...about.limits].filter(({ of }) => of))
    ];
    expect(doubts(told, (spot) => aboutOrigins(makers[locale], tables, spot))).toEqual([]);
    const examples = about.methods.map(({ id, example }) => ({ id, origins: aboutOrigins(makers[locale], tables, id), example }));
    expect(examples.filter(({ origins }) => origins.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('on the page about methods: how high any municipality stood, and what construction was of its value added', () => {
    for (const [place, code] of codes.entries()) {
      const locale = LOCALES[place % LOCALES.length] ?? 'en';
      const focused = { ...tables.board, config: { ...config, focus: code } };
      const { limits } = aboutOf(folder, { ...boards[locale], config: focused.config }, locale);
      const told = sourced(limits.filter(({ of }) => of));
      expect(told).not.toEqual([]);
      expect(doubts(told, (spot) => aboutOrigins(originMaker(focused, locale), { ...tables, board: focused }, spot))).toEqual([]);
    }
  });

  it('a growth of ours names the official one where there is one', () => {
    const level = perCapitaKey(config.benchmark, 2020);
    const [growth] = makers.en.change(level, 2015, 2022);
    expect(growth?.value).toBe('+32.9%');
    expect(growth?.formulas).toContain('By the official figures, which divide by another population: +31.6%');
    expect(makers.en.change({ ...level, region: config.focus }, 2015, 2022)[0]?.formulas.join()).not.toContain('official');
  });
});
