import type { Parameters as FastCheckSettings } from 'fast-check';

/** Random cases: a seeded sample in `npm test`, many more in `npm run test:long`. */
export function cases(sample: number, long = sample * 50): FastCheckSettings<unknown> {
  return process.env.TEST_LONG ? { numRuns: long } : { numRuns: sample, seed: 41450 };
}
