import { describe, expect, it } from 'vitest';
import { packClaims } from '$lib/view/claims';
import { claimsLabel } from '$lib/view/claimsLabel';
import { LOCALES } from '$lib/words/locale';
import { plainText } from '../../plainText';
import { folder } from '../../realData';

const claims = (project: string) => packClaims(folder, project, 'en');
const points = (project: string, metric: string) =>
  claims(project)
    .charts.find((family) => family.metric === metric)
    ?.claims.map(({ short, nature }) => `${short} ${nature}`);

describe('claims about a project', () => {
  it('of K-Star World’s total cost stand in one chart, the site works in another', () => {
    expect(points('k-star-world', 'total_cost')).toEqual(['10 estimate', '3 estimate', '3.5 estimate', '4 estimate', '19 estimate']);
    expect(points('k-star-world', 'site_works_cost')).toEqual(['5.2 plan', '5.8 plan']);
    expect(points('k-star-world', 'jobs')).toEqual(['50,000 promise', '30,000 promise', '50,000 promise']);
  });

  it.each(LOCALES)('never show a part as the total, and name it as site works (%s)', (locale) => {
    const parts = new Set(folder.tables.claim_metrics.filter(({ part_of }) => part_of !== null).map(({ metric }) => metric));
    const siteWorks = { en: 'Site works', ko: '부지조성', he: 'הכשרת השטח' }[locale];
    for (const { project_id } of folder.tables.projects) {
      const { charts, all } = packClaims(folder, project_id, locale);
      for (const { metric, claims: drawn } of charts)
        expect(drawn.filter((claim) => parts.has(claim.metric) !== parts.has(metric))).toEqual([]);
      for (const claim of all.filter(({ metric }) => parts.has(metric))) expect(claim.metricText).toContain(siteWorks);
    }
    const [total, works] = packClaims(folder, 'k-star-world', locale).charts.map((chart) => plainText(claimsLabel(chart, locale)));
    const amounts = { en: ['₩5.2 trillion', '₩5.8 trillion'], ko: ['5조 2,000억원', '5조 8,000억원'], he: ['5.2 טריליון', '5.8 טריליון'] };
    for (const amount of amounts[locale]) {
      expect(total).not.toContain(amount);
      expect(works).toContain(amount);
    }
    expect(works).toContain(siteWorks);
  });

  it('keep the cost of a project free of parts', () => {
    const { claims: rows, claim_metrics, projects } = folder.tables;
    const parts = new Set(claim_metrics.filter(({ part_of }) => part_of !== null).map(({ metric }) => metric));
    const taken = projects.filter(({ project_id, cost_krw }) =>
      rows.some((row) => row.project_id === project_id && parts.has(row.metric) && row.value === cost_krw)
    );
    expect(taken).toEqual([]);
  });

  it('set the staff that was reported beside the jobs that were promised', () => {
    expect(points('starfield-hanam', 'direct_jobs')).toEqual(['5,000 promise', '4,310 report', '4,641 report']);
    expect(claims('starfield-hanam').charts).toHaveLength(1);
  });

  it('have running numbers, claimants, dates and sources', () => {
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

  it('are empty for Misa New Town', () => expect(claims('misa-new-town')).toEqual({ charts: [], all: [] }));
});
