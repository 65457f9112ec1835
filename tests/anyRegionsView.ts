import fc from 'fast-check';
import { baseChoices, PARTS, periodsOf, RANK_UNITS, rankUnits, type RegionsView } from '$lib/view/regions/regionsView';
import { board, figures, GYEONGGI } from './realData';

const codes = figures.municipalitiesOf(GYEONGGI).map(({ code }) => code);

/** Any view of the page of all municipalities that its controls can make. */
export const anyRegionsView: fc.Arbitrary<RegionsView> = fc
  .record({
    region: fc.constantFrom(...codes),
    measure: fc.constantFrom(...board.measures.map(({ id }) => id)),
    unit: fc.constantFrom(...RANK_UNITS),
    base: fc.constantFrom(...baseChoices(board)),
    part: fc.constantFrom(...PARTS),
    years: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  })
  .map(({ years, ...choices }) => {
    const all = periodsOf(board, choices);
    const [first = 0, last = 0] = years.map((part) => all[Math.round(part * (all.length - 1))] ?? 0).toSorted((a, b) => a - b);
    const unit = rankUnits(board, choices.measure).includes(choices.unit) ? choices.unit : 'level';
    return { ...choices, unit, from: first, to: last };
  });
