import { describe, expect, it } from 'vitest';
import { packClaims } from '$lib/view/claims';
import { folder } from '../../realData';

const claims = (project: string) => packClaims(folder, project, 'en');
const points = (project: string, metric: string) =>
  claims(project)
    .charts.find((family) => family.metric === metric)
    ?.claims.map(({ short, isPart, nature }) => `${short}${isPart ? ' part' : ''} ${nature}`);

describe('claims about a project', () => {
  it('of K-Star World’s cost stand in one chart, the site works as parts', () => {
    expect(points('k-star-world', 'total_cost')).toEqual([
      '10 estimate',
      '3 estimate',
      '3.5 estimate',
      '4 estimate',
      '5.2 part plan',
      '19 estimate',
      '5.8 part plan'
    ]);
    expect(points('k-star-world', 'jobs')).toEqual(['50,000 promise', '30,000 promise', '50,000 promise']);
  });

  it('set the staff that was reported beside the jobs that were promised', () => {
    expect(points('starfield-hanam', 'direct_jobs')).toEqual(['5,000 promise', '4,310 report', '4,641 report']);
    expect(claims('starfield-hanam').charts).toHaveLength(1);
  });

  it('have running numbers, a claimant, a day and sources', () => {
    const { all } = claims('k-star-world');
    expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
    expect(all).toHaveLength(18);
    expect(all[0]).toMatchObject({
      date: '25 Mar 2020',
      amount: '₩10\u00a0trillion',
      claimant: 'Lee Hyun-jae (candidate)',
      sources: ['S003', 'S001']
    });
    expect(all.every(({ sources, claimant }) => sources.length > 0 && claimant !== '')).toBe(true);
  });

  it('are none of Misa New Town', () => expect(claims('misa-new-town')).toEqual({ charts: [], all: [] }));
});
