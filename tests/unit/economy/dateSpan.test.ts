import { describe, expect, it } from 'vitest';
import { dateSpan, middleOf } from '$lib/economy/dateSpan';

describe('spans of dates on the time axis', () => {
  it('lets a day stand on its day: Starfield opened on day 253 of the 366 of 2016', () => {
    const span = dateSpan('2016-09-09');
    expect(span.from).toBeCloseTo(2016 + 252 / 366, 10);
    expect(span.to).toBeCloseTo(2016 + 253 / 366, 10);
  });

  it('lets a month span the month', () => {
    const span = dateSpan('2014-08');
    expect(span.from).toBeCloseTo(2014 + 212 / 365, 10);
    expect(span.to).toBeCloseTo(2014 + 243 / 365, 10);
  });

  it('lets a year span the year, and stand in its middle', () => {
    expect(dateSpan('2032')).toEqual({ from: 2032, to: 2033 });
    expect(middleOf(dateSpan('2032'))).toBe(2032.5);
  });

  it('ends the last day and the last month at the next year', () => {
    expect(dateSpan('2019-12-31').to).toBe(2020);
    expect(dateSpan('2019-12').to).toBe(2020);
  });

  it('refuses a day that no calendar has', () => expect(() => dateSpan('2023-02-30')).toThrow('“2023-02-30” is not a date'));
});
