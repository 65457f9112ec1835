import { describe, expect, it } from 'vitest';
import { chosenProjects, listAddress, packProjectList } from '$lib/view/projectList';
import { KINDS, STAGES } from '$lib/view/projectNames';
import { switched } from '$lib/view/query';
import { board, folder } from '../../realData';

const list = packProjectList(folder, board.projects, 'en');
const address = listAddress();

describe('list of projects', () => {
  it('has every project, without the context and the lane of events', () => {
    expect(list).toHaveLength(14);
    expect(list.every(({ asOf, status, place }) => asOf !== '' && status !== '' && place !== '')).toBe(true);
  });

  it('says of a cost whether it is a claim, and names the next planned date', () => {
    const [world, gyosan] = ['k-star-world', 'gyosan-new-town'].map((id) => list.find((project) => project.id === id));
    expect(world?.cost).toEqual({ amount: '₩19\u00a0trillion', isClaim: true, nature: 'a claim, not an approved budget' });
    // The tender planned for February 2026 has passed: it is not the next date.
    expect(world?.next).toEqual({ date: '2030', title: 'Target completion' });
    expect(gyosan?.cost).toMatchObject({ amount: '₩14.48\u00a0trillion', isClaim: false });
  });

  it('is filtered by kind and stage in the URL', () => {
    const { view, ignored } = address.read(new URLSearchParams('kind=rail,boats&stage=approved'));
    expect(ignored).toEqual([{ parameter: 'kind', value: 'boats' }]);
    expect(chosenProjects(list, view).map(({ id }) => id)).toEqual(['line-3-extension', 'line-9-extension']);
    expect(address.write(view)).toBe('?kind=rail&stage=approved');
    expect(address.write({ kind: [...KINDS], stage: [...STAGES] })).toBe('');
    expect(chosenProjects(list, address.read(new URLSearchParams('kind=none')).view)).toEqual([]);
    expect(address.read(new URLSearchParams('stage=boats')).view.stage).toEqual(STAGES);
    expect(switched(['rail', 'retail'], 'housing', true, KINDS)).toEqual(['housing', 'retail', 'rail']);
  });
});
