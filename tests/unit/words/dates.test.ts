import { describe, expect, it } from 'vitest';
import { readPartialDate } from '$lib/data/partialDate';
import { dateText } from '$lib/words/dates';
import type { Locale } from '$lib/words/locale';

describe('dateText', () => {
  it.each([
    ['2016-09-09', 'en', '9 Sept 2016'],
    ['2016-09-09', 'ko', '2016.9.9.'],
    ['2016-09-09', 'he', '9 בספטמבר 2016'],
    ['2014-08', 'en', 'Aug 2014'],
    ['2014-08', 'ko', '2014.8.'],
    ['2014-08', 'he', 'אוגוסט 2014'],
    ['2032', 'en', '2032'],
    ['2032', 'ko', '2032년'],
    ['2032', 'he', '\u20662032\u2069']
  ])('writes %s in %s', (date, locale, text) => {
    const known = readPartialDate(date);
    if (!known) throw new Error('not a date');
    expect(dateText(known, locale as Locale)).toBe(text);
  });
});
