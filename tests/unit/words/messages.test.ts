import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/words/locale';
import { m } from '$lib/words/messages';

describe('messages', () => {
  it('are written in each language', () => {
    expect(LOCALES.map((locale) => m.basis_derived({}, { locale }))).toEqual(['our calculation', '계산값', 'חישוב שלנו']);
  });

  it('throw with the name of a language that is not loaded', () => {
    expect(() => m.basis_derived({}, { locale: 'fr' as 'en' })).toThrow(/“fr” are not loaded/);
  });

  it('keep a formula left to right in Hebrew', () => {
    const groups = readdirSync('messages').filter((name) => !name.includes('.'));
    const texts = groups.flatMap((group) => Object.entries(JSON.parse(readFileSync(`messages/${group}/he.json`, 'utf8')) as object));
    const formulas = texts.filter(([, text]) => typeof text === 'string' && /[÷×^]/.test(text) && !/[א-ת]/.test(text));
    expect(formulas.length).toBeGreaterThan(8);
    // `ln` is Latin: such a formula starts left to right by itself.
    const bare = formulas.filter(
      ([, text]) => /[÷×^]/.test(String(text).replaceAll(/\u2066[^\u2069]*\u2069/g, '')) && !String(text).startsWith('ln(')
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });
});
