/** Places with a hole in the data of a page: a NaN, or a text with an open placeholder. */
export function unfinished(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value === 'string') return /undefined|NaN|Infinity|∞/.test(value) ? [`${path}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unfinished(part, `${path}/${key}`));
}
