import fc from 'fast-check';
import { TRANSFORMATIONS } from '$lib/data/transformations';
import { changeView, MEDIAN, type View } from '$lib/view/view';
import { projectIds } from '$lib/view/projects';
import { board, viewWith } from './realData';

const municipalities = board.figures.municipalitiesOf(board.config.benchmark).map(({ code }) => code);
const others = board.figures.regions.map(({ code }) => code).filter((code) => code !== board.config.benchmark);

/** Any view that the controls can make. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    region: fc.constantFrom(...municipalities),
    compare: fc.uniqueArray(fc.constantFrom(MEDIAN, ...others), { maxLength: 4 }),
    measure: fc.constantFrom(...board.measures.map(({ id }) => id)),
    unit: fc.constantFrom(...TRANSFORMATIONS),
    years: fc.tuple(
      fc.integer({ min: board.config.earliestYear, max: board.config.latestYear }),
      fc.integer({ min: board.config.earliestYear, max: board.config.latestYear })
    ),
    longer: fc.boolean(),
    others: fc.boolean(),
    projects: fc.subarray(projectIds(board.projects))
  })
  .map(({ years, ...choices }) => changeView(viewWith({}), { ...choices, from: Math.min(...years), to: Math.max(...years) }, board));
