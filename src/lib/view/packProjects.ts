import { dateSpan, middleOf } from '../statistics/dateSpan';
import { phasesOf } from '../statistics/projectPhases';
import { readPartialDate } from '../data/partialDate';
import type { DataFolder } from '../data/readFolder';
import type { MilestonesRow, ProjectsRow } from '../data/rows';
import { dateText } from '../words/dates';
import type { Locale } from '../words/locale';
import { count } from '../words/numbers';
import { mf } from '../words/factMessages';
import { unbroken } from '../words/unbroken';
import { packSources } from './packSources';
import { confidenceName, milestoneKindName, stageName } from './projectNames';
import type { MarkShape, Milestone, PackedProjects, Press, Project } from './projects';
import { sourceIn } from './sourceIn';

/** Not a project: targets of the city, which are on the page about targets. */
const CONTEXT = 'context';

/**
 * The projects of a data folder with the texts of a language: everything about them that does not depend on the reader's
 * choices is computed here, once, so that a page carries neither the rules nor the other languages.
 */
export function packProjects({ tables }: DataFolder, locale: Locale): PackedProjects {
  const rows = tables.projects.filter(({ kind }) => kind !== CONTEXT);
  const newest = tables.projects.map(({ status_as_of }) => status_as_of).reduce((a, b) => (a > b ? a : b));
  const sourcesEnd = round(dateSpan(newest).to);
  const projects = rows.map((row) =>
    packProject(
      row,
      tables.milestones.filter(({ project_id }) => project_id === row.project_id),
      sourcesEnd,
      locale
    )
  );
  return {
    projects,
    groupNames: {
      built: mf.lanes_built({}, { locale }),
      decided: mf.lanes_decided({}, { locale }),
      'claimed-or-planned': mf.lanes_claimed({}, { locale }),
      other: mf.lanes_other({}, { locale })
    },
    key: keyOf(locale),
    press: packPress(
      tables,
      projects.flatMap(({ milestones }) => milestones.flatMap(({ sources }) => sources)),
      locale
    ),
    sourcesEnd,
    sourcesEndText: dateText({ ...partial(newest), day: null }, locale)
  };
}

/** Entries of the sources that are named. */
export function packPress(tables: Pick<DataFolder['tables'], 'sources'>, named: Iterable<string>, locale: Locale): Record<string, Press> {
  return Object.fromEntries(
    packSources(tables, new Set(named)).map((source) => {
      const { id, title, publisher, url, published } = sourceIn(source, locale);
      return [id, { title, publisher, url, published }];
    })
  );
}

const SHAPES: Record<MilestonesRow['kind'], MarkShape> = {
  opening: 'begun',
  groundbreaking: 'begun',
  approval: 'approved',
  designation: 'approved',
  tender: 'approved',
  announcement: 'announced',
  agreement: 'announced',
  event: 'announced',
  setback: 'setback',
  planned: 'planned'
};

function keyOf(locale: Locale): PackedProjects['key'] {
  return {
    phases: [
      ['planned', mf.lanes_key_planned({}, { locale })],
      ['no-plan', mf.lanes_key_no_plan({}, { locale })],
      ['works', mf.lanes_key_works({}, { locale })],
      ['in-use', mf.lanes_key_use({}, { locale })],
      ['undated-use', mf.lanes_key_undated_use({}, { locale })]
    ],
    marks: [
      ['begun', mf.lanes_key_begun({}, { locale })],
      ['approved', mf.lanes_key_approved({}, { locale })],
      ['announced', mf.lanes_key_announced({}, { locale })],
      ['setback', mf.lanes_key_setback({}, { locale })],
      ['planned', mf.lanes_key_schedule({}, { locale })]
    ],
    tick: mf.lanes_key_tick({}, { locale })
  };
}

function packProject(row: ProjectsRow, rows: MilestonesRow[], sourcesEnd: number, locale: Locale): Project {
  const milestones = packMilestones(rows, sourcesEnd, locale);
  const ended = new Set(rows.filter(({ ends_plan }) => ends_plan === 'yes').map(({ milestone_id }) => milestone_id));
  const events = milestones.map(({ id, kind, span }) => ({ kind, span, endsPlan: ended.has(id) }));
  const phases = phasesOf(events, row.stage === 'completed', sourcesEnd);
  const happened = (kind: MilestonesRow['kind']) => {
    const positions = milestones.filter((one) => one.kind === kind).map(({ span }) => middleOf(span));
    return positions.length === 0 ? null : Math.min(...positions);
  };
  const [works, use] = [happened('groundbreaking'), happened('opening')];
  const isProject = row.stage !== null;
  const [state, asOf] = [stateOf(row, works, use, locale), dateText(partial(row.status_as_of), locale)];
  return {
    id: row.project_id,
    group: row.group,
    name: row[`name_${locale}`],
    path: isProject ? `projects/${row.project_id}/` : null,
    aliases: [...row.also_known_as, row.name_en].map(slug).filter((alias) => alias !== '' && alias !== row.project_id),
    state,
    asOf,
    stateAsOf: mf.milestones_state({ state, date: asOf }, { locale }),
    // A lane of events has no phases: a visit plans and builds nothing.
    phases: isProject ? phases.map((phase) => ({ ...phase, from: round(phase.from), to: round(phase.to) })) : [],
    works: works === null ? null : round(works),
    use: use === null ? null : round(use),
    setbacks: milestones.filter(({ kind }) => kind === 'setback').map(({ span }) => round(middleOf(span))),
    ticks: milestones.filter(({ number }) => number === null).map(({ span, kind }) => ({ span, setback: kind === 'setback' })),
    milestones: milestones.filter(({ number }) => number !== null),
    events: milestones.filter(({ kind }) => kind !== 'planned').length,
    allEvents: mf.milestones_all({ count: count(milestones.length, locale) }, { locale })
  };
}

/** All dated events of a project in their order, with the numbers of those that are numbered. */
export function packMilestones(rows: readonly MilestonesRow[], sourcesEnd: number, locale: Locale): Milestone[] {
  let number = 0;
  return rows
    .map((row) => ({ row, span: dateSpan(row.date) }))
    .toSorted((a, b) => middleOf(a.span) - middleOf(b.span))
    .map(({ row, span }): Milestone => {
      const due = row.kind === 'planned' && span.to <= sourcesEnd;
      return {
        id: row.milestone_id,
        kind: row.kind,
        shape: SHAPES[row.kind],
        span: { from: round(span.from), to: round(span.to) },
        number: row.key === 'yes' ? ++number : null,
        date: dateText(partial(row.date), locale),
        title: row[`title_${locale}`],
        detail: unbroken(row[`detail_${locale}`]),
        kindText: due ? mf.milestone_due({}, { locale }) : milestoneKindName(row.kind, locale),
        confidence: row.confidence === 'high' ? null : confidenceName(row.confidence, locale),
        sources: row.source_ids
      };
    });
}

/** Current state of a project, shorter than its status. */
function stateOf({ kind, stage }: ProjectsRow, works: number | null, use: number | null, locale: Locale): string {
  if (stage === null) return mf.state_events({}, { locale });
  if (use !== null) return (kind === 'housing' ? mf.state_moved_in : mf.state_use)({ year: Math.floor(use) }, { locale });
  if (stage === 'completed') return kind === 'housing' ? mf.state_occupied({}, { locale }) : mf.state_undated_use({}, { locale });
  if (works !== null) return mf.state_works({ year: Math.floor(works) }, { locale });
  return stageName(stage, locale);
}

/** A name as part of a URL. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The data check has validated every date. */
export function partial(date: string) {
  return readPartialDate(date) ?? { year: Number(date.slice(0, 4)), month: null, day: null };
}

/** Four decimals of a year are less than an hour, and keep the page small. */
function round(year: number): number {
  return Math.round(year * 1e4) / 1e4;
}
