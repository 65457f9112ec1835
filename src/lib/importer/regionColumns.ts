import { codeIn, isTotal, provinceOf } from './regionName';

/** Codes of provinces and municipalities. */
const CODE = /^(\d{2}|\d{5}|\d{10})$/;

/** A region in the file: its name and what comes before it; a code only if there is no name. */
export function writtenName(names: readonly string[]): string {
  const parts = names.filter((part) => part !== '' && !isTotal(part));
  const words = withoutCodes(parts);
  return [...new Set(words.length > 0 ? words : parts)].join(' ');
}

/** The name in the columns of a hierarchy: the last one that is not a total; the province before it helps to identify it. */
export function nameOf(names: readonly string[]): { name: string; province: string | null; total: boolean } {
  // Of several codes the longest is that of the region itself.
  const [code] = names.filter((name) => CODE.test(name.trim())).toSorted((a, b) => depthOf(b) - depthOf(a));
  if (code) return { name: code, province: null, total: false };
  const parts = names.filter((name) => name !== '');
  const own = parts.filter((name) => !isTotal(name));
  const province =
    own
      .slice(0, -1)
      .map(provinceOf)
      .findLast((found) => found !== null) ?? null;
  return { name: own.at(-1) ?? parts.at(-1) ?? '', province, total: parts.some(isTotal) };
}

/** The names, without the codes. */
export function withoutCodes(names: readonly string[]): string[] {
  return names.filter((part) => !CODE.test(part.trim()));
}

/** Level of a code in the hierarchy: a province, a municipality, a part of one. */
function depthOf(written: string): number {
  const found = codeIn(written.trim());
  return found?.isPart ? 3 : found?.code.length === 5 ? 2 : 1;
}
