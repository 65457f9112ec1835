import { describe, expect, it } from 'vitest';
import { dateSpan, middleOf } from '$lib/statistics/dateSpan';

describe('dateSpan', () => {
  it('maps a day to its decimal year: Starfield opened on day 253 of the 366 of 2016', () => {
    const span = dateSpan('2016-09-09');
    expect(span.from).toBeCloseTo(2016 + 252 / 366, 10);
    expect(span.to).toBeCloseTo(2016 + 253 / 366, 10);
  });

  it('spans a month', () => {
    const span = dateSpan('2014-08');
    expect(span.from).toBeCloseTo(2014 + 212 / 365, 10);
    expect(span.to).toBeCloseTo(2014 + 243 / 365, 10);
  });

  it('spans a year, with its middle as the point', () => {
    expect(dateSpan('2032')).toEqual({ from: 2032, to: 2033 });
    expect(middleOf(dateSpan('2032'))).toBe(2032.5);
  });

  it('ends the last day and the last month at the next year', () => {
    expect(dateSpan('2019-12-31').to).toBe(2020);
    expect(dateSpan('2019-12').to).toBe(2020);
  });

  it('throws for a day that the calendar does not have', () => expect(() => dateSpan('2023-02-30')).toThrow('“2023-02-30” is not a date'));
});
