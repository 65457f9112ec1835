import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionsAddress } from '$lib/view/regions/regionsView';
import { anyRegionsView } from '../../../anyRegionsView';
import { board, GIMPO, HANAM } from '../../../realData';
import { cases } from '../../../seeded';

const { standard, read, write, change } = regionsAddress(board);
const query = (text: string) => read(new URLSearchParams(text));
describe('URL of the page of all municipalities', () => {
  it('has no query for the default: Hanam, GRDP per capita, 2015-2022 on the 2020 base', () => {
    expect(standard).toEqual({ region: HANAM, measure: 'grdp-per-capita', unit: 'level', base: '2020', from: 2015, to: 2022, part: 'all' });
    expect(write(standard)).toBe('');
  });

  it('holds every view', () => {
    fc.assert(
      fc.property(anyRegionsView, (view) => {
        expect(query(write(view))).toEqual({ view, ignored: [] });
      }),
      cases(200)
    );
  });

  it('has years only if they differ from those of the base', () => {
    expect(write({ ...standard, base: '2015', from: 2010, to: 2015 })).toBe('?base=2015&to=2015');
    expect(query('base=2015').view).toMatchObject({ from: 2010, to: 2021 });
  });

  it('names unrecognised values', () => {
    expect(query('region=41&to=2023&from=2016&part=east')).toEqual({
      view: { ...standard, from: 2016 },
      ignored: [
        { parameter: 'region', value: '41' },
        { parameter: 'part', value: 'east' },
        { parameter: 'to', value: '2023' }
      ]
    });
    expect(query('from=2020&to=2018')).toEqual({
      view: { ...standard, from: 2015, to: 2018 },
      ignored: [{ parameter: 'from', value: '2020' }]
    });
  });

  it('moves the first year of growth when stepping before it, and changes the years with the base', () => {
    expect(change({ ...standard, from: 2018, to: 2018 }, { to: 2017 })).toMatchObject({ from: 2017, to: 2017 });
    expect(change(standard, { from: 2022, region: GIMPO })).toMatchObject({ from: 2022, to: 2022, region: GIMPO });
    expect(change(standard, { base: '2015' })).toMatchObject({ from: 2010, to: 2021 });
  });
});
