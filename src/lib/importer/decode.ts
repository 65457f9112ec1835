export const ENCODINGS = ['utf-8', 'cp949', 'utf-16le', 'utf-16be'] as const;
/** Encodings that statistics offices write files in. CP949 holds EUC-KR. */
export type Encoding = (typeof ENCODINGS)[number];

/** Text of a file, and what was found of its bytes. */
export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Whether the encoding was said by a mark, found by trying, or chosen by hand. */
  by: 'mark' | 'trial' | 'hand';
  /** Bytes that the encoding does not know: each is U+FFFD in the text. */
  unknown: number;
}

/** Decodes bytes; what the encoding does not know becomes U+FFFD. Browsers know CP949, Node needs a library for it. */
export type Decoder = (bytes: Uint8Array, encoding: Encoding) => string;

/** What browsers decode with: their label for CP949 is that of EUC-KR. */
export const browserDecoder: Decoder = (bytes, encoding) => new TextDecoder(encoding === 'cp949' ? 'euc-kr' : encoding).decode(bytes);

const REPLACEMENT = '\ufffd';

/**
 * Decodes a file: by its mark, else as UTF-8 where that is without a fault, else as CP949.
 *
 * @param chosen an encoding chosen by hand, which is taken even where it does not fit
 * @example decode(encode('하남'), browserDecoder) → { text: '하남', encoding: 'utf-8', by: 'trial', unknown: 0 }
 */
export function decode(bytes: Uint8Array, decoder: Decoder, chosen: Encoding | null = null): Decoded {
  const marked = markedEncoding(bytes);
  const made = (encoding: Encoding, by: Decoded['by']): Decoded => {
    const text = decoder(bytes, encoding).replace(/^\ufeff/, '');
    return { text, encoding, by, unknown: countOf(text, REPLACEMENT) };
  };
  if (chosen) return made(chosen, 'hand');
  if (marked) return made(marked, 'mark');
  return made(isUtf8(bytes) ? 'utf-8' : 'cp949', 'trial');
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}
