import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '$lib/view/address';
import { projectIds } from '$lib/view/projects';
import { switched } from '$lib/view/query';
import { anyView } from '../../anyView';
import { board, config, viewWith } from '../../realData';
import { cases } from '../../seeded';

const context = { config, regions: board.figures.regions, projects: board.projects, measures: board.measures };
const read = (query: string) => readAddress(new URLSearchParams(query), context);

describe('the URL of a view', () => {
  it('has no query for the default view', () => {
    expect(writeAddress(viewWith({}), config)).toBe('');
    expect(read('')).toEqual({ view: viewWith({}), ignored: [] });
  });

  it('has only values that differ from the default', () => {
    const view = viewWith({
      region: '41570',
      compare: ['41310', '11'],
      measure: 'grdp',
      unit: 'index',
      from: 2018,
      to: 2022,
      others: true,
      projects: ['misa-new-town', 'k-star-world']
    });
    expect(writeAddress(view, config)).toBe(
      '?region=41570&compare=41310,11&measure=grdp&unit=index&from=2018&to=2022&others=yes&projects=misa-new-town,k-star-world'
    );
    expect(writeAddress(viewWith({ projects: [] }), config)).toBe('?projects=none');
    // Switched off and on again, the projects are the default ones.
    const all = projectIds(board.projects);
    const without = switched(config.projects, 'starfield-hanam', false, all);
    expect(writeAddress(viewWith({ projects: switched(without, 'starfield-hanam', true, all) }), config)).toBe('');
  });

  it('leaves out the first year of the longer view', () => {
    expect(writeAddress(viewWith({ longer: true, from: 2010 }), config)).toBe('?longer=yes');
    expect(read('longer=yes').view.from).toBe(2010);
    expect(writeAddress(viewWith({ longer: true, from: 2015 }), config)).toBe('?from=2015&longer=yes');
  });

  it('reads every view back', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(writeAddress(view, config))).toEqual({ view, ignored: [] });
      }),
      cases(300)
    );
  });

  it.each([
    ['region=99999', [['region', '99999']]],
    ['region=11', [['region', '11']]],
    ['region=', [['region', '']]],
    ['region=41570&region=41130', [['region', '41130']]],
    [
      'compare=41310,xx,41310',
      [
        ['compare', 'xx'],
        ['compare', '41310']
      ]
    ],
    ['compare=41450', [['compare', '41450']]],
    ['compare=41', [['compare', '41']]],
    ['compare=41310,41360,41610,41130,41570', [['compare', '41570']]],
    ['measure=gdp', [['measure', 'gdp']]],
    ['unit=sahre', [['unit', 'sahre']]],
    ['measure=grdp&unit=gap', [['unit', 'gap']]],
    ['from=20222', [['from', '20222']]],
    ['from=2022.5', [['from', '2022.5']]],
    ['to=2099', [['to', '2099']]],
    [
      'from=2022&to=2018',
      [
        ['from', '2022'],
        ['to', '2018']
      ]
    ],
    ['longer=true', [['longer', 'true']]],
    ['regoin=41570', [['regoin', '41570']]],
    ['%E0%A4%A', [['\ufffd%A', '']]]
  ])('reports %s as ignored', (query, expected) => {
    const { view, ignored } = read(query);
    expect(ignored.map(({ parameter, value }) => [parameter, value])).toEqual(expected);
    expect(view.from <= view.to).toBe(true);
    expect(read(writeAddress(view, config))).toEqual({ view, ignored: [] });
  });

  it('ignores parameters that other sites add to links', () => {
    expect(read('utm_source=x&fbclid=y').ignored).toEqual([]);
  });

  it('never throws and always gives a view that a URL can hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '41450',
        'k-star-world',
        'camp-colburn',
        'none',
        'median',
        '2015',
        'yes',
        'gap',
        '-1',
        'NaN',
        '__proto__',
        'constructor'
      )
    );
    const name = fc.oneof(
      fc.constantFrom('region', 'compare', 'measure', 'unit', 'from', 'to', 'longer', 'others', 'projects', '__proto__'),
      fc.string()
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text), { maxLength: 8 }), (pairs) => {
        const { view } = readAddress(new URLSearchParams(pairs), context);
        expect(read(writeAddress(view, config))).toEqual({ view, ignored: [] });
      }),
      cases(500)
    );
  });
});
