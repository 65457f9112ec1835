import type { FigureColumn } from './tableLayout';
import { unitIn, type Unit } from './unit';

/**
 * What distinguishes figures of one region and year: the names in front of a row, then those above its column, without units.
 *
 * @example itemOf(['지역내총생산(백만원)'], { dims: ['당해년가격'], … }) → '지역내총생산 · 당해년가격'
 */
export function itemOf(rowItems: readonly string[], { dims }: FigureColumn): string {
  return [...rowItems, ...dims].map(withoutUnit).join(' · ');
}

/** A name without the unit in brackets at its end. */
function withoutUnit(written: string): string {
  const text = written.trim();
  if (!/[)\]]$/.test(text)) return text;
  const opening = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  return opening > 0 && unitIn(text.slice(opening)) ? text.slice(0, opening).trim() : text;
}

/** The unit given in the name of a row. */
export function unitOfItems(items: readonly string[]): Unit | null {
  return items.map((text) => unitIn(text)).find((unit) => unit !== null) ?? null;
}
