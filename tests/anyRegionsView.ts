import fc from 'fast-check';
import { BASE_YEARS, endsOf, PARTS, RANK_MEASURES, RANK_UNITS, type RegionsView } from '$lib/view/regions/regionsView';
import { board, figures, GYEONGGI } from './realData';

const codes = figures.municipalitiesOf(GYEONGGI).map(({ code }) => code);

/** Any view of the page of all municipalities that its controls can make. */
export const anyRegionsView: fc.Arbitrary<RegionsView> = fc
  .record({
    region: fc.constantFrom(...codes),
    measure: fc.constantFrom(...RANK_MEASURES),
    unit: fc.constantFrom(...RANK_UNITS),
    base: fc.constantFrom(...BASE_YEARS),
    part: fc.constantFrom(...PARTS),
    years: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  })
  .map(({ years, ...choices }) => {
    const { from, to } = endsOf(board, choices.base);
    const [first, last] = years.map((part) => from + Math.round(part * (to - from))).toSorted((a, b) => a - b);
    return { ...choices, from: first ?? from, to: last ?? to };
  });
