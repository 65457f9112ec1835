import type { Locale } from './locale';
import { isolate, plain } from './numbers';

/**
 * The size of a file.
 *
 * @example fileSize(4_915, 'en') → '4.9 kB'; fileSize(62_914_560, 'en') → '62.9 MB'; fileSize(62_914_560, 'ko') → '62.9MB'
 */
export function fileSize(bytes: number, locale: Locale): string {
  const space = locale === 'ko' ? '' : ' ';
  if (bytes < 1e3) return isolate(`${plain(bytes, 0)}${space}B`, locale);
  if (bytes < 1e6) return isolate(`${plain(bytes / 1e3, 1)}${space}kB`, locale);
  return isolate(`${plain(bytes / 1e6, 1)}${space}MB`, locale);
}
