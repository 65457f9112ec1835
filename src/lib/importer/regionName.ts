/** A region that the dashboard knows. */
export interface KnownRegion {
  code: string;
  ko: string;
  en: string;
  level: 'country' | 'province' | 'municipality';
  parent: string | null;
}

/** Result of reading the name of a region. */
export type RegionRead =
  | { kind: 'known'; code: string; by: 'code' | 'name' | 'name-in-province' }
  /** A region without figures in the dashboard. */
  | { kind: 'unknown'; name: string }
  /** Ambiguous name: the reader must choose a region. */
  | { kind: 'ambiguous'; name: string; candidates: { code: string | null; name: string }[] };

/** The 17 provinces, with their older names. Codes are those of the administrative standard. */
const PROVINCES: readonly { code: string; names: readonly string[]; english: readonly string[] }[] = [
  { code: '11', names: ['서울특별시', '서울시', '서울'], english: ['seoul'] },
  { code: '26', names: ['부산광역시', '부산시', '부산'], english: ['busan'] },
  { code: '27', names: ['대구광역시', '대구시', '대구'], english: ['daegu'] },
  { code: '28', names: ['인천광역시', '인천시', '인천'], english: ['incheon'] },
  { code: '29', names: ['광주광역시'], english: [] },
  { code: '30', names: ['대전광역시', '대전시', '대전'], english: ['daejeon'] },
  { code: '31', names: ['울산광역시', '울산시', '울산'], english: ['ulsan'] },
  { code: '36', names: ['세종특별자치시', '세종시', '세종'], english: ['sejong'] },
  { code: '41', names: ['경기도', '경기'], english: ['gyeonggi'] },
  { code: '51', names: ['강원특별자치도', '강원도', '강원'], english: ['gangwon'] },
  { code: '43', names: ['충청북도', '충북'], english: ['chungbuk', 'chungcheongbuk'] },
  { code: '44', names: ['충청남도', '충남'], english: ['chungnam', 'chungcheongnam'] },
  { code: '52', names: ['전북특별자치도', '전라북도', '전북'], english: ['jeonbuk', 'jeollabuk'] },
  { code: '46', names: ['전라남도', '전남'], english: ['jeonnam', 'jeollanam'] },
  { code: '47', names: ['경상북도', '경북'], english: ['gyeongbuk', 'gyeongsangbuk'] },
  { code: '48', names: ['경상남도', '경남'], english: ['gyeongnam', 'gyeongsangnam'] },
  { code: '50', names: ['제주특별자치도', '제주도', '제주'], english: ['jeju'] }
];

/** Names that more than one province has. */
const SHARED: ReadonlyMap<string, readonly string[]> = new Map([
  ['gwangju', ['29', '41']],
  ['광주', ['29', '41']],
  ['광주시', ['29', '41']],
  ['중구', ['11', '26', '27', '28', '30', '31']],
  ['동구', ['26', '27', '28', '29', '30', '31']],
  ['서구', ['26', '27', '28', '29', '30']],
  ['남구', ['26', '27', '29', '31']],
  ['북구', ['26', '27', '29', '31']],
  ['강서구', ['11', '26']],
  ['고성군', ['48', '51']]
]);

const TOTALS = new Set(['소계', '합계', '계', '전체', '총계', 'total']);
const COUNTRY = new Set(['전국', '전국계', '대한민국', 'south korea', 'korea', '00']);

/** Whether a name means the total of what comes before it. */
export function isTotal(name: string): boolean {
  return TOTALS.has(clean(name).toLowerCase());
}

/** The code of a province by any of its names; null if it is not one. */
export function provinceOf(written: string): string | null {
  const name = clean(written);
  return PROVINCES.find(({ names, english }) => names.includes(name) || english.includes(plainEnglish(name)))?.code ?? null;
}

/**
 * Reads names of regions: by code, by Korean or English name, with or without 시/군/구, with the province before it or in a
 * column of its own. A name that several provinces have is never guessed.
 *
 * @param known the regions of the dashboard
 * @example regionReader(known)('경기도 하남시 (4145000000)', null) → { kind: 'known', code: '41450', by: 'code' }
 * @example regionReader(known)('광주시', null) → ambiguous: 광주광역시, 경기도 광주시; with the province '41' → 41610
 */
export function regionReader(known: readonly KnownRegion[]): (written: string, province: string | null) => RegionRead {
  const byCode = new Map(known.map((region) => [region.code, region]));
  const byName = new Map<string, KnownRegion[]>();
  const add = (name: string, region: KnownRegion) => byName.set(name, [...(byName.get(name) ?? []), region]);
  for (const region of known.filter(({ level }) => level === 'municipality')) {
    for (const name of new Set([region.ko, region.ko.replace(/[시군구]$/, ''), plainEnglish(region.en)])) add(name, region);
  }
  const knownProvince = (code: string): RegionRead | null => (byCode.has(code) ? { kind: 'known', code, by: 'name' } : null);

  return function read(written, province): RegionRead {
    if (written.length > LONGEST) return { kind: 'unknown', name: written.slice(0, LONGEST) };
    const text = clean(written);
    const coded = codeIn(text);
    if (coded?.isPart) return { kind: 'unknown', name: text };
    if (coded && byCode.has(coded.code)) return { kind: 'known', code: coded.code, by: 'code' };
    const name = (coded?.name ?? text).replace(/특례시$/, '시');
    if (COUNTRY.has(name.toLowerCase())) return knownProvince('00') ?? { kind: 'unknown', name };

    const [before, ...after] = name.split(/\s+/);
    const leading = after.length > 0 && before ? provinceOf(before) : null;
    if (leading) return read(after.join(' '), leading);
    const own = provinceOf(name);
    if (own && !(SHARED.has(name) && province === null)) return knownProvince(own) ?? { kind: 'unknown', name };

    const candidates = (byName.get(name) ?? byName.get(plainEnglish(name)) ?? []).filter(
      ({ parent }) => province === null || parent === province
    );
    const shared = SHARED.get(name) ?? SHARED.get(plainEnglish(name));
    if (shared && province === null) {
      const options = shared.map((code) => {
        const inside = candidates.find(({ parent }) => parent === code);
        const of = PROVINCES.find((one) => one.code === code)?.names[0] ?? code;
        const isProvince = of === `${name.replace(/시$/, '')}광역시`;
        return { code: inside?.code ?? (isProvince && byCode.has(code) ? code : null), name: isProvince ? of : `${of} ${name}` };
      });
      return { kind: 'ambiguous', name, candidates: options };
    }
    if (candidates.length > 1) return { kind: 'ambiguous', name, candidates: candidates.map(({ code, ko }) => ({ code, name: ko })) };
    const [only] = candidates;
    // "경기하남시": a province and a municipality written together.
    const joined = only ? null : joinedProvince(name);
    const inside = joined && read(joined.rest, joined.code);
    if (inside?.kind === 'known') return inside;
    return only ? { kind: 'known', code: only.code, by: province === null ? 'name' : 'name-in-province' } : { kind: 'unknown', name };
  };
}

/** Longest name in characters. */
const LONGEST = 100;

/**
 * A code alone, before or after a name: two, five or ten digits. Of ten digits, zeros after two mean a province, zeros after five a
 * municipality; anything else is a part of one, which is never read as the whole.
 */
export function codeIn(text: string): { code: string; name: string; isPart: boolean } | null {
  const found = /^(\d{10}|\d{5}|\d{2})$/.exec(text) ?? /^(\d{10}|\d{5})\s+(.+)$/.exec(text);
  const behind = found ? null : /^(.*?)\s*\(?(\d{10}|\d{5})\)?$/.exec(text);
  const digits = found?.[1] ?? behind?.[2];
  if (digits === undefined) return null;
  const isPart = digits.length === 10 && !digits.endsWith('00000');
  const municipality = digits.slice(0, 5);
  const code = digits.length > 2 && municipality.endsWith('000') ? digits.slice(0, 2) : municipality;
  return { code, name: (found?.[2] ?? behind?.[1] ?? '').trim(), isPart };
}

/** A name without the additions of spreadsheets and footnotes: ="…", "1)", asterisks, spaced letters. */
function clean(written: string): string {
  const text = written
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/(?<=[가-힣])\s?(\d{1,2}\)|\*+)$/, '');
  return /^([가-힣] )+[가-힣]$/.test(text) ? text.replaceAll(' ', '') : text;
}

/** The province at the beginning of a name, and the rest. */
function joinedProvince(name: string): { code: string; rest: string } | null {
  for (const { code, names } of PROVINCES) {
    const found = names.find((province) => name.startsWith(province) && name.length > province.length + 1);
    if (found) return { code, rest: name.slice(found.length) };
  }
  return null;
}

/** English names may have -si, -gun or -gu and any case. */
function plainEnglish(name: string): string {
  return name
    .toLowerCase()
    .replace(/-(si|gun|gu|do)$/, '')
    .replace(/ (city|county)$/, '');
}
