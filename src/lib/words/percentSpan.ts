import type { Locale } from './locale';
import { plain, range } from './numbers';

/**
 * A span of shares in whole per cent.
 *
 * @example percentSpan(50, 80, 'en') → '50–80%'
 */
export function percentSpan(from: number, to: number, locale: Locale): string {
  return range(plain(from, 0), `${plain(to, 0)}%`, locale);
}
