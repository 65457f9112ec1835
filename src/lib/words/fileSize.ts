import type { Locale } from './locale';
import { isolate, plain } from './numbers';

/**
 * The size of a file.
 *
 * @example fileSize(4_915, 'en') → '4.9 kB'; fileSize(62_914_560, 'en') → '62.9 MB'; fileSize(8, 'en') → '8 B'
 */
export function fileSize(bytes: number, locale: Locale): string {
  if (bytes < 1e3) return isolate(`${plain(bytes, 0)} B`, locale);
  if (bytes < 1e6) return isolate(`${plain(bytes / 1e3, 1)} kB`, locale);
  return isolate(`${plain(bytes / 1e6, 1)} MB`, locale);
}
