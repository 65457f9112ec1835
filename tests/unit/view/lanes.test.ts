import { describe, expect, it } from 'vitest';
import { guidesOf, lanesOf, seenCounts, type LaneAxis } from '$lib/view/lanes';
import { projectIds, projectNamed } from '$lib/view/projects';
import { board } from '../../realData';

const { projects } = board;
const axis = (change: Partial<LaneAxis> = {}): LaneAxis => ({
  from: 2015,
  to: 2030,
  shown: board.config.projects,
  figuresEnd: { at: 2023, next: '2023' },
  ...change
});
const lane = (id: string, change: Partial<LaneAxis> = {}) => {
  const found = lanesOf(projects, axis({ shown: [id], ...change }), 'en').flatMap(({ lanes }) => lanes)[0];
  if (!found) throw new Error(`no lane of ${id}`);
  return found;
};
const numbers = (milestones: { number: number | null }[]) => milestones.map(({ number }) => number);

describe('lanes', () => {
  it('are in three groups, with hidden projects listed, and other events after them', () => {
    const groups = lanesOf(projects, axis(), 'en');
    expect(groups.map(({ id, name, lanes, hidden }) => [id, name, lanes.length, hidden.length])).toEqual([
      ['built', 'Built', 3, 3],
      ['decided', 'Committed', 1, 2],
      ['claimed-or-planned', 'Proposed or planned', 2, 3],
      ['other', 'Other events', 0, 1]
    ]);
  });

  it('say which projects of a group are not in the figures yet', () => {
    const notYet = (change: Partial<LaneAxis>) => lanesOf(projects, axis(change), 'en').map((group) => group.notYet);
    expect(notYet({})).toEqual([
      null,
      'Not yet in the data: construction started in 2023 or later',
      'Not yet in the data: construction not started',
      null
    ]);
    expect(notYet({ shown: ['gyosan-new-town', 'line-9-extension'] })[1]).toBe(
      'Not yet in the data: not started, or started in 2023 or later'
    );
    expect(notYet({ figuresEnd: { at: 2025, next: '2025' } })[1]).toBeNull();
    expect(notYet({ figuresEnd: null })).toEqual([null, null, null, null]);
  });

  it('cut phases to the axis and keep what is before and after it', () => {
    const gyosan = lane('gyosan-new-town');
    expect(gyosan.bars.map(({ kind, from, to }) => [kind, Number(from.toFixed(1)), Number(to.toFixed(1))])).toEqual([
      ['planned', 2019, 2023.7],
      ['works', 2023.7, 2026.2],
      ['planned', 2026.2, 2031]
    ]);
    expect([numbers(gyosan.before), numbers(gyosan.marks), numbers(gyosan.after)]).toEqual([[], [1, 2, 3, 4, 5, 6, 7], [8]]);
    const misa = lane('misa-new-town');
    expect(numbers(misa.before)).toEqual([1, 2, 3]);
    expect(misa.bars).toMatchObject([{ kind: 'in-use', from: 2015 }]);
  });

  it('keep the numbers of a project whatever is shown', () => {
    expect(numbers(lane('camp-colbern').marks)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(numbers(lane('camp-colbern', { from: 2025 }).marks)).toEqual([6, 7, 8, 9]);
  });

  it('show that a project began earlier, even if that event has no number', () => {
    expect(lane('camp-colbern', { from: 2005 })).toMatchObject({ since: 2002, before: [] });
    expect(lane('camp-colbern', { from: 2010 })).toMatchObject({ since: null });
    expect(numbers(lane('camp-colbern', { from: 2010 }).before)).toEqual([1]);
  });

  it('say of a project that begins later that the figures end before it', () => {
    expect(lane('gyosan-ai-cluster').note?.text).toBe('after the latest data');
    expect(lane('k-star-world').note).toBeNull();
    expect(lane('gyosan-ai-cluster', { figuresEnd: { at: 2025, next: '2025' } }).note).toBeNull();
  });

  it('interrupt the bar at every setback, numbered or not', () => {
    expect(lane('camp-colbern', { from: 2010 }).cuts).toHaveLength(6);
    expect(lane('k-star-world').cuts).toHaveLength(3);
  });

  it('give exchange marks but no phases', () => {
    const exchange = lane('international-exchange');
    expect(exchange.bars).toEqual([]);
    expect(exchange.marks.length).toBeGreaterThan(5);
  });

  it('count the projects that the figures cover', () => {
    expect(seenCounts(projects, board.config.projects, 2023)).toEqual({
      ...{ shown: 6, inUse: 3, underWay: 0, begunLater: 1, notBegun: 2, undated: 0, alone: null }
    });
    // Gyosan's works have begun before the figures of population end.
    expect(seenCounts(projects, board.config.projects, 2025)).toMatchObject({ inUse: 3, underWay: 1, begunLater: 0, notBegun: 2 });
    expect(seenCounts(projects, [...board.config.projects, 'international-exchange', 'gamil-district'], 2023)).toEqual({
      ...{ shown: 7, inUse: 3, underWay: 0, begunLater: 1, notBegun: 2, undated: 1, alone: null }
    });
    expect(seenCounts(projects, [], 2023)).toMatchObject({ shown: 0, inUse: 0, notBegun: 0 });
  });

  it('connect marks to the chart at their own date', () => {
    expect(guidesOf(projects, ['starfield-hanam-2016-09-09']).map((year) => year.toFixed(2))).toEqual(['2016.69']);
  });
});

describe('projects of the tables', () => {
  it('are found under every name', () => {
    expect(projectNamed(projects, 'camp-colburn')?.id).toBe('camp-colbern');
    expect(projectNamed(projects, 'k-culture-complex')?.id).toBe('k-star-world');
    expect(projectNamed(projects, 'camp')).toBeUndefined();
    expect(projectIds(projects)).not.toContain('hanam-city');
  });

  it('say that the outcome of a passed planned date was not found', () => {
    const kindOf = (id: string) => projects.projects.flatMap(({ milestones }) => milestones).find((one) => one.id === id)?.kindText;
    expect(kindOf('k-star-world-2026-02')).toBe('due date passed, outcome not found');
    expect(kindOf('k-star-world-2030')).toBe('planned');
  });

  it('have a source for every milestone', () => {
    for (const { milestones } of projects.projects) {
      for (const { id, sources } of milestones) {
        expect(sources.length, id).toBeGreaterThan(0);
        for (const source of sources) expect(projects.press[source], `${id}: ${source}`).toBeDefined();
      }
    }
  });

  it('tell the story of the first screen from the figures', () => {
    expect(board.story.map(({ text }) => text.replaceAll('\u202f', ' '))).toEqual([
      'Hanam’s GRDP per capita against the average: 75.7% in 2010, 99.6% in 2015, 67.2% in 2021 (2015 base).',
      'Misa New Town: First residents move in, 30 Jun 2014. Hanam’s population: 145,096 at end-2013, 327,939 at end-2025.',
      'K-Star World: construction not started. 22 dated events since 25 Mar 2020; latest source 19 Feb 2026.'
    ]);
  });
});
