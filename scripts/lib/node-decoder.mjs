import iconv from 'iconv-lite';

/**
 * Decoder for Node, whose built-in one lacks the syllables that CP949 adds to EUC-KR.
 *
 * @type {import('../../src/lib/importer/decode').DecoderMaker}
 */
export const nodeDecoder = (encoding) => {
  const stream = iconv.getDecoder(encoding);
  return { write: (bytes) => stream.write(Buffer.from(bytes)), end: () => stream.end() ?? '' };
};
