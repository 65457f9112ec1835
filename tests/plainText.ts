/** A text as a reader sees it: without invisible layout characters. */
export function plainText(text: string): string {
  return text.replaceAll(/[\u2060\u2066-\u2069\u200e]/g, '').replaceAll('\u00a0', ' ');
}
