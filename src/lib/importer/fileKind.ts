/** File type by magic bytes, for files that cannot contain a table. */
export type ForeignKind = 'empty' | 'workbook' | 'old-workbook' | 'picture' | 'pdf' | 'web-page' | 'binary';

const MAGIC: readonly [ForeignKind, readonly number[]][] = [
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]]
];

/** Bytes that are examined. */
export const LOOKED_AT = 4096;

/**
 * Kind of a file that cannot hold a table; null if it may. UTF-16 is recognised by its byte order mark, so that its zero bytes do
 * not make it binary.
 *
 * @example foreignKind(new Uint8Array([0x50, 0x4b, 3, 4])) → 'workbook'; foreignKind(encode('연도,값')) → null
 */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  if (bytes.length === 0) return 'empty';
  const known = MAGIC.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (known) return known[0];
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return null;
  const head = bytes.subarray(0, LOOKED_AT);
  const text = Array.from(head.subarray(0, 512), (byte) => String.fromCharCode(byte)).join('');
  if (/^\s*(\ufeff|ï»¿)?\s*<(!doctype html|html|head|body|\?xml)/i.test(text)) return 'web-page';
  // Control characters except tab, line feed, form feed and carriage return; a single one is reported with its cell.
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return controls > head.length / 20 ? 'binary' : null;
}
