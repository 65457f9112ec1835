import { describe, expect, it } from 'vitest';
import { viewAddress } from '$lib/view/address';
import { viewQuery, withLanes } from '$lib/view/embed';
import { defaultOutlook, groundOf } from '$lib/view/outlook/ground';
import { outlookAddress } from '$lib/view/outlook/outlookView';
import { regionsAddress } from '$lib/view/regions/regionsView';
import { board } from '../../realData';

const comparison = viewAddress(board);
const regions = regionsAddress(board);

// Addresses that links, bookmarks and embeds of earlier versions have, what they open, and how they are rewritten.
describe('an address of an earlier version of the comparison', () => {
  it.each([
    ['measure=per-capita', { measure: 'grdp-per-capita' }, ''],
    ['measure=grdp', { measure: 'grdp' }, '?measure=grdp'],
    ['measure=population', { measure: 'population' }, '?measure=population'],
    ['measure=construction', { measure: 'construction' }, '?measure=construction'],
    ['measure=per-capita&unit=share', { measure: 'grdp-per-capita', unit: 'share' }, '?unit=share'],
    ['measure=per-capita&unit=gap&to=2022', { unit: 'gap', to: 2022 }, '?unit=gap&to=2022'],
    ['measure=per-capita&unit=index&from=2018', { unit: 'index', from: 2018 }, '?unit=index&from=2018'],
    ['measure=per-capita&unit=change', { unit: 'change' }, '?unit=change'],
    ['measure=grdp&unit=share', { measure: 'grdp', unit: 'share' }, '?measure=grdp&unit=share'],
    ['measure=population&unit=increase&from=2010', { unit: 'increase', from: 2010 }, '?measure=population&unit=increase&from=2010'],
    ['measure=construction&unit=index&longer=yes', { unit: 'index', longer: true, from: 2010 }, null],
    ['region=41570', { region: '41570' }, '?region=41570'],
    ['region=41570&compare=41310,11', { region: '41570', compare: ['41310', '11'] }, '?region=41570&compare=41310,11'],
    ['compare=median,00', { compare: ['median', '00'] }, '?compare=median,00'],
    ['longer=yes', { longer: true, from: 2010 }, '?longer=yes'],
    ['longer=yes&unit=share&others=yes', { longer: true, unit: 'share', others: true }, '?unit=share&longer=yes&others=yes'],
    ['from=2018&to=2022', { from: 2018, to: 2022 }, '?from=2018&to=2022'],
    ['projects=none', { projects: [] }, '?projects=none'],
    ['projects=misa-new-town,k-star-world', { projects: ['k-star-world', 'misa-new-town'] }, null],
    ['projects=camp-colburn', { projects: ['camp-colbern'] }, '?projects=camp-colbern']
  ] as const)('%s', (query, change, written) => {
    const { view, ignored } = comparison.read(new URLSearchParams(query));
    expect(ignored).toEqual([]);
    expect(view).toMatchObject(change);
    if (written !== null) expect(comparison.write(view)).toBe(written);
    expect(comparison.read(new URLSearchParams(comparison.write(view))).view).toEqual(view);
  });
});

describe('an embed of an earlier version', () => {
  it.each([
    ['measure=per-capita&unit=share&lanes=no', { measure: 'grdp-per-capita', unit: 'share' }, false],
    ['region=41130&theme=dark&lanes=no', { region: '41130' }, false],
    ['measure=construction&theme=light', { measure: 'construction' }, true],
    ['measure=population&from=2015&to=2024&lanes=no&theme=dark', { measure: 'population', from: 2015, to: 2024 }, false]
  ] as const)('%s', (query, change, lanes) => {
    const given = new URLSearchParams(query);
    const { view, ignored } = comparison.read(viewQuery(given));
    expect(ignored).toEqual([]);
    expect(view).toMatchObject(change);
    expect(withLanes(given)).toBe(lanes);
  });
});

describe('an address of an earlier version of the municipalities', () => {
  it.each([
    ['measure=per-capita', { measure: 'grdp-per-capita', base: '2020', from: 2015, to: 2022 }, ''],
    ['measure=grdp&unit=change', { measure: 'grdp', unit: 'change', from: 2015, to: 2022 }, '?measure=grdp&unit=change'],
    ['measure=population&from=2016&to=2021', { measure: 'population', from: 2016, to: 2021 }, '?measure=population&from=2016&to=2021'],
    ['base=2015&to=2015', { measure: 'grdp-per-capita', base: '2015', from: 2010, to: 2015 }, '?base=2015&to=2015'],
    ['region=41570&part=north', { region: '41570', part: 'north' }, '?region=41570&part=north']
  ] as const)('%s', (query, change, written) => {
    const { view, ignored } = regions.read(new URLSearchParams(query));
    expect(ignored).toEqual([]);
    expect(view).toMatchObject(change);
    expect(regions.write(view)).toBe(written);
  });
});

describe('an address of an earlier version of the targets', () => {
  it.each([
    ['output=7.9&population=10.8&benchmark=4.1', { output: 7.9, population: 10.8, benchmark: 4.1, until: 2030 }],
    ['until=2035&own=40000', { until: 2035, own: 40_000 }]
  ] as const)('%s', (query, change) => {
    const ground = groundOf(board);
    const address = outlookAddress(defaultOutlook(ground, null), ground.last);
    const { view, ignored } = address.read(new URLSearchParams(query));
    expect(ignored).toEqual([]);
    expect(view).toMatchObject(change);
  });
});
