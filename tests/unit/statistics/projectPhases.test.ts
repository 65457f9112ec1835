import { describe, expect, it } from 'vitest';
import { dateSpan } from '$lib/statistics/dateSpan';
import { phasesOf, type EventKind, type Phase } from '$lib/statistics/projectPhases';
import { folder } from '../../realData';

const SOURCES_END = dateSpan('2026-03-13').to;
const event = (kind: EventKind, date: string) => ({ kind, span: dateSpan(date) });

/** As text, so that a table of cases is readable: kind, from, to (two decimals), + if the end is open. */
const told = (phases: Phase[]) => phases.map(({ kind, from, to, open }) => `${kind} ${from.toFixed(2)}–${to.toFixed(2)}${open ? '+' : ''}`);

describe('phases of a project', () => {
  it.each([
    ['nothing dated', [], false, []],
    ['an announcement, known to the day', [event('announcement', '2020-03-25')], false, ['planned 2020.23–2026.20+']],
    ['an announcement, known to the month', [event('announcement', '2020-03')], false, ['planned 2020.21–2026.20+']],
    ['an announcement, known to the year', [event('announcement', '2020')], false, ['planned 2020.50–2026.20+']],
    ['a plan with a target', [event('announcement', '2020'), event('planned', '2030')], false, ['planned 2020.50–2030.50+']],
    ['a target that has passed', [event('announcement', '2020'), event('planned', '2024')], false, ['planned 2020.50–2026.20+']],
    [
      'works in progress, with a target',
      [event('designation', '2019-10-15'), event('groundbreaking', '2023-09'), event('planned', '2032')],
      false,
      ['planned 2019.79–2023.71', 'works 2023.71–2026.20+', 'planned 2026.20–2032.50+']
    ],
    [
      'the first of two groundbreakings and of two openings',
      [event('groundbreaking', '2014-08'), event('groundbreaking', '2015'), event('opening', '2021-03-27'), event('opening', '2020-08-08')],
      true,
      ['works 2014.62–2020.60', 'in-use 2020.60–2026.20+']
    ],
    ['an opening without works', [event('opening', '2016-09-09')], true, ['in-use 2016.69–2026.20+']],
    [
      'an opening without a groundbreaking',
      [event('approval', '2010'), event('opening', '2016')],
      true,
      ['planned 2010.50–2016.50', 'in-use 2016.50–2026.20+']
    ],
    ['completed without an opening', [event('designation', '2010-05-26'), event('event', '2020')], true, ['undated-use 2010.40–2026.20+']],
    [
      'a plan that was abandoned, until the next one',
      [event('agreement', '2007'), { ...event('setback', '2013'), endsPlan: true }, event('agreement', '2015'), event('planned', '2030')],
      false,
      ['planned 2007.50–2013.50', 'no-plan 2013.50–2015.50', 'planned 2015.50–2030.50+']
    ],
    ['completed after works, without an opening', [event('groundbreaking', '2012')], true, ['undated-use 2012.50–2026.20+']],
    ['a setback begins nothing', [event('announcement', '2020'), event('setback', '2022')], false, ['planned 2020.50–2026.20+']],
    ['a planned start is not a start', [event('approval', '2025-07-22'), event('planned', '2027')], false, ['planned 2025.55–2027.50+']]
  ] as const)('are right for: %s', (_, events, completed, expected) => {
    expect(told(phasesOf(events, completed, SOURCES_END))).toEqual(expected);
  });

  it.each([
    ['k-star-world', ['planned 2020.23–2030.50+']],
    ['misa-new-town', ['planned 2009.36–2011.87', 'works 2011.87–2014.49', 'in-use 2014.49–2026.20+']],
    ['gyosan-new-town', ['planned 2018.97–2023.71', 'works 2023.71–2026.20+', 'planned 2026.20–2032.50+']],
    [
      'camp-colbern',
      [
        'planned 2002.24–2013.20',
        'no-plan 2013.20–2014.79',
        'planned 2014.79–2017.96',
        'no-plan 2017.96–2019.31',
        'planned 2019.31–2029.79+'
      ]
    ]
  ])('match the tables: %s', (project, expected) => {
    const events = folder.tables.milestones.filter(({ project_id }) => project_id === project);
    const completed = folder.tables.projects.some(({ project_id, stage }) => project_id === project && stage === 'completed');
    const dated = events.map(({ kind, date, ends_plan }) => ({ ...event(kind, date), endsPlan: ends_plan === 'yes' }));
    expect(told(phasesOf(dated, completed, SOURCES_END))).toEqual(expected);
  });
});
