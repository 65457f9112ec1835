import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/words/locale';
import { m } from '$lib/words/messages';

describe('messages', () => {
  it('speak each language', () => {
    expect(LOCALES.map((locale) => m.measure_population({}, { locale }))).toEqual([
      'Registered population',
      '주민등록인구',
      'אוכלוסייה רשומה'
    ]);
  });

  it('say which language was not loaded', () => {
    expect(() => m.measure_grdp({}, { locale: 'fr' as 'en' })).toThrow(/“fr” are not loaded/);
  });
});
