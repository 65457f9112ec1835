export const ENCODINGS = ['utf-8', 'cp949', 'utf-16le', 'utf-16be'] as const;
/** Encodings that statistics offices use. CP949 includes EUC-KR. */
export type Encoding = (typeof ENCODINGS)[number];

/** Names of encodings for readers. */
export const ENCODING_NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  cp949: 'CP949 (EUC-KR)',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE'
};

/** Decodes a file in chunks; invalid bytes become U+FFFD. */
export interface Decoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

/** Makes a decoder. Browsers support CP949; Node needs a library for the syllables that it adds to EUC-KR. */
export type DecoderMaker = (encoding: Encoding) => Decoder;

/** Decoder of browsers: their label for CP949 is that of EUC-KR. */
export const browserDecoder: DecoderMaker = (encoding) => {
  const decoder = new TextDecoder(encoding === 'cp949' ? 'euc-kr' : encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
};

/** The encoding given by the first bytes of a file; null if they give none. */
function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** The encoding of a file, and how it was found. */
export interface FoundEncoding {
  encoding: Encoding;
  by: 'mark' | 'trial' | 'hand';
}

/** Invalid characters tolerated before another encoding is assumed. */
const FEW = 20;

/**
 * Finds the encoding of a file in chunks: by its byte order mark, else UTF-8 if all but a few characters are valid, else CP949.
 *
 * @example const finder = new EncodingFinder(); finder.write(bytes); finder.end() // → { encoding: 'utf-8', by: 'trial' }
 */
export class EncodingFinder {
  readonly #decoder = new TextDecoder('utf-8');
  #found: FoundEncoding | null;
  #isFirst = true;
  #broken = 0;
  #korean = 0;

  /** @param chosen an encoding that the reader chose; it is used even if it does not fit */
  constructor(chosen?: Encoding) {
    this.#found = chosen ? { encoding: chosen, by: 'hand' } : null;
  }

  /** @returns whether more of the file could change the answer */
  write(bytes: Uint8Array): boolean {
    const marked = this.#isFirst ? markedEncoding(bytes) : null;
    this.#isFirst = false;
    if (marked) this.#found ??= { encoding: marked, by: 'mark' };
    if (!this.#found) this.#count(this.#decoder.decode(bytes, { stream: true }));
    return this.#found === null;
  }

  end(): FoundEncoding {
    if (!this.#found) this.#count(this.#decoder.decode());
    const isUtf8 = this.#broken === 0 || this.#broken * FEW < this.#korean;
    return this.#found ?? { encoding: isUtf8 ? 'utf-8' : 'cp949', by: 'trial' };
  }

  #count(text: string): void {
    this.#broken += countOf(text, '\ufffd');
    // Syllables are counted at the beginning and near invalid bytes only: in the rest of a valid file they do not matter.
    if (this.#broken > 0 || this.#korean === 0) this.#korean += text.match(/[가-힣]/g)?.length ?? 0;
    if (this.#broken > 1000 && this.#broken > this.#korean) this.#found = { encoding: 'cp949', by: 'trial' };
  }
}

/** Number of times that a character occurs in a text. */
export function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}
