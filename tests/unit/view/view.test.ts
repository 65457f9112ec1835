import { describe, expect, it } from 'vitest';
import { transformationsOf } from '$lib/view/measures';
import { changeView } from '$lib/view/view';
import { board, viewWith } from '../../realData';

describe('changeView', () => {
  it('resets a unit that the new measure does not have to the level', () => {
    expect(changeView(viewWith({ unit: 'gap' }), { measure: 'population' }, board).unit).toBe('level');
    expect(transformationsOf(board, 'grdp')).not.toContain('gap');
    expect(transformationsOf(board, 'grdp-per-capita')).toContain('gap');
  });

  it('removes the new focus from the comparison', () => {
    expect(changeView(viewWith({ compare: ['41570', '41130'] }), { region: '41570' }, board).compare).toEqual(['41130']);
  });

  it('the longer view shows the years that it adds, whatever years were chosen before it', () => {
    expect(changeView(viewWith({}), { longer: true }, board).from).toBe(2010);
    expect(changeView(viewWith({ from: 2018, to: 2022 }), { longer: true }, board)).toMatchObject({ from: 2010, to: 2022 });
    expect(changeView(viewWith({ from: 2009 }), { longer: true }, board).from).toBe(2009);
    expect(changeView(viewWith({ longer: true, from: 2018 }), { longer: false }, board).from).toBe(2018);
    expect(changeView(viewWith({ longer: true, from: 2010 }), { longer: false }, board).from).toBe(2015);
  });

  it('never compares more than four', () => {
    expect(changeView(viewWith({}), { compare: ['11', '00', '28', '41310', '41360'] }, board).compare).toHaveLength(4);
  });
});
