/** Where something that a page is made of holds a hole: a number that is none, or a text that names one. */
export function unfinished(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value === 'string') return /undefined|NaN|Infinity|∞/.test(value) ? [`${path}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unfinished(part, `${path}/${key}`));
}
