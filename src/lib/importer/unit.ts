import type { FileUnit } from '../words/fileUnits';

/** A unit of a figure: what it counts, and how many of its base (won, persons, per cent) one is. */
export type Unit = FileUnit;

const UNITS: readonly Unit[] = [
  ...(
    [
      ['조원', 1e12],
      ['십억원', 1e9],
      ['억원', 1e8],
      ['백만원', 1e6],
      ['천원', 1e3],
      ['만원', 1e4],
      ['원', 1]
    ] as const
  ).map(([text, factor]): Unit => ({ text, kind: 'won', factor })),
  { text: '천명', kind: 'persons', factor: 1e3 },
  { text: '만명', kind: 'persons', factor: 1e4 },
  { text: '명', kind: 'persons', factor: 1 },
  { text: '인', kind: 'persons', factor: 1 },
  { text: '%', kind: 'percent', factor: 1 }
];

/** Other units of tables. Such figures are shown but not compared. */
const OTHERS = new Set(
  [
    '마리',
    '두',
    '필지',
    '편',
    '개',
    '개소',
    '개사',
    '건',
    '가구',
    '세대',
    '호',
    '동',
    '대',
    '배',
    '점',
    '회',
    '시간',
    '일',
    '세',
    '톤',
    '㎡',
    '㎢',
    'm2',
    'km2',
    'ha',
    'km'
  ]
    .concat(['TOE', 'MWh', 'kWh', 'GWh', '달러', '천달러', '백만달러', 'USD', '%p', '천㎡', '명/㎢', '2015=100', '2020=100'])
    .map((text) => text.normalize('NFKC'))
);

/** What a reader can choose from: each unit once, however many names it has in tables. */
export const UNIT_CHOICES: readonly Unit[] = UNITS.filter((unit, index) => UNITS.findIndex((other) => isSameUnit(unit, other)) === index);

/** Whether two units count the same thing in the same size: 명 and 인 do. */
export function isSameUnit(a: Unit, b: Unit): boolean {
  return a.kind === b.kind && a.factor === b.factor && (a.kind !== 'other' || a.text === b.text);
}

/** English units of our own exports. */
const ENGLISH: readonly [RegExp, Unit][] = [
  [/^million (krw|won)/i, { text: '백만원', kind: 'won', factor: 1e6 }],
  [/^thousand (krw|won)/i, { text: '천원', kind: 'won', factor: 1e3 }],
  [/^(krw|won)$/i, { text: '원', kind: 'won', factor: 1 }],
  [/^persons/i, { text: '명', kind: 'persons', factor: 1 }],
  [/^percent/i, { text: '%', kind: 'percent', factor: 1 }]
];

/**
 * The unit that a text names; null if it names none.
 *
 * @example unitOf('백만원') → { text: '백만원', kind: 'won', factor: 1e6 }; unitOf('천 원') too; unitOf('하남시') → null
 */
export function unitOf(written: string): Unit | null {
  const text = written
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/^[([{]|[)\]}]$/g, '');
  const found = UNITS.find((unit) => unit.text === text);
  if (found) return found;
  if (OTHERS.has(text)) return otherUnit(written.trim());
  return ENGLISH.find(([pattern]) => pattern.test(written.trim()))?.[1] ?? null;
}

/** A unit that is given but not known: its figures keep it and are compared with nothing. */
export function otherUnit(text: string): Unit {
  return { text, kind: 'other', factor: 1 };
}

/**
 * The unit inside a longer text: after "단위", or in brackets at the end of a name. null if there is none, or several.
 *
 * @example unitIn('(단위: 백만원)') → 백만원; unitIn('지역내총생산 (백만원)') → 백만원; unitIn('(단위: 백만원, %)') → null
 */
export function unitIn(written: string): Unit | null {
  const said = /단위\s*[:：]?\s*([^)\]]+)/.exec(written)?.[1];
  if (said) {
    const units = said.split(/[,、·/]/).map((part) => unitOf(part));
    const [first = null] = units;
    return units.every((unit) => unit?.text === first?.text) ? first : null;
  }
  const text = written.trim();
  const suffix = /_(million|thousand)_(krw|won)$/i.exec(text);
  if (suffix) return unitOf(`${suffix[1]} ${suffix[2]}`);
  if (!/[)\]]$/.test(text)) return null;
  const opening = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  return opening === -1 ? null : unitOf(text.slice(opening + 1, -1));
}

/**
 * The unit implied by an item's name when none is given: people are counted in persons. A finding reports the assumption.
 *
 * @example impliedUnit('계_총인구수') → 명; impliedUnit('인구밀도') → null
 */
export function impliedUnit(item: string): Unit | null {
  return /(인구|인구수|population)$/i.test(item.trim()) ? unitOf('명') : null;
}

const RESIDENTS = /인구|주민|거주자|residents?\b|population/i;
/** Other people than those who live somewhere, people per something, changes, and people at another time than a year's end. */
const NOT_RESIDENTS =
  /(경제활동|생산가능|취업|유동|주간|이동|방문|유입|유출|통근|통학|연앙|추계)\s*인구|인구\s*(밀도|증가|증감|이동|구성)|당\s|당$|(active|working|labou?r|employed|daytime|floating|mid-?year|projected)[\s_-]*(age[\s_-]*)?(population|residents?)|(population|residents?)[\s_-]*(density|growth|change|increase)/i;

/**
 * Whether an item counts the people who live in a region at the end of a year. Jobs and births are counted in persons too, so
 * its name has to say so.
 *
 * @example countsResidents('계_총인구수', 명) → true; countsResidents('jobs', 명) → false; countsResidents('경제활동인구', 명) → false
 */
export function countsResidents(item: string, unit: Unit | null): boolean {
  return unit?.kind === 'persons' && RESIDENTS.test(item) && !NOT_RESIDENTS.test(item);
}
