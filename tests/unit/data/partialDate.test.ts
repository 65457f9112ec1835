import { describe, expect, it } from 'vitest';
import { readPartialDate } from '$lib/data/partialDate';

describe('readPartialDate', () => {
  it.each([
    ['2032', { year: 2032, month: null, day: null }],
    ['2014-08', { year: 2014, month: 8, day: null }],
    ['2016-02-29', { year: 2016, month: 2, day: 29 }]
  ])('accepts %s', (text, date) => expect(readPartialDate(text)).toEqual(date));

  it.each(['2023-02-29', '2023-04-31', '2023-13', '2023-00', '2023-01-00', '2023-1', '23', '2023-01-01T00:00', ''])('rejects %s', (text) =>
    expect(readPartialDate(text)).toBeNull()
  );
});
