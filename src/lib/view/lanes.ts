import { middleOf } from '../statistics/dateSpan';
import type { Phase } from '../statistics/projectPhases';
import type { Year } from '../statistics/series';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { GROUPS, type LaneGroupId, type Milestone, type PackedProjects, type Project } from './projects';

/** The part of a project that lies on the axis, in decimal years. */
export interface Lane {
  project: Project;
  /** Phases cut to the axis. */
  bars: Phase[];
  /** Setbacks on the axis. */
  cuts: number[];
  /** Dated events without a mark of their own, each as wide as its date is known. */
  ticks: { from: number; to: number; setback: boolean }[];
  marks: Milestone[];
  /** Numbered milestones before and after the axis. */
  before: Milestone[];
  after: Milestone[];
  /** Year of the first dated event, if it is before the axis and has no number. */
  since: Year | null;
  /** Note in the empty part of a lane: why no figure can show the project, or that its start is not known. */
  note: { text: string; before: number } | null;
}

export interface LaneGroup {
  id: LaneGroupId;
  name: string;
  /** Note in the years without figures: what of the group is in them. */
  notYet: string | null;
  lanes: Lane[];
  /** Projects of the group that are not shown. */
  hidden: Project[];
}

/** Axis of the lanes. */
export interface LaneAxis {
  from: Year;
  to: Year;
  /** Ids of the projects that are shown. */
  shown: readonly string[];
  /** Decimal year at which the figures above end, and the name of the period after them; null if there are none. */
  figuresEnd: { at: number; next: string } | null;
}

/** The lanes of all groups on a time axis. No pixels: marks are spaced when they are drawn. */
export function lanesOf({ projects, groupNames }: PackedProjects, axis: LaneAxis, locale: Locale): LaneGroup[] {
  return [...GROUPS, 'other' as const].flatMap((id) => {
    const all = projects.filter(({ group }) => (group ?? 'other') === id);
    if (all.length === 0) return [];
    const shown = all.filter((project) => axis.shown.includes(project.id));
    return [
      {
        id,
        name: groupNames[id],
        notYet: id === 'other' ? null : notYet(shown, axis, locale),
        lanes: shown.map((project) => laneOf(project, axis, locale)),
        hidden: all.filter((project) => !shown.includes(project))
      }
    ];
  });
}

/** Decimal years of milestones, for lines that lead from their marks into the chart. */
export function guidesOf({ projects }: PackedProjects, milestones: readonly string[]): number[] {
  return projects.flatMap((project) => project.milestones.filter(({ id }) => milestones.includes(id)).map(({ span }) => middleOf(span)));
}

function laneOf(project: Project, { from, to, figuresEnd }: LaneAxis, locale: Locale): Lane {
  const end = to + 1;
  const inside = (position: number) => position >= from && position < end;
  const at = ({ span }: Milestone) => middleOf(span);
  const firsts = [...project.milestones.map(at), ...project.ticks.map(({ span }) => middleOf(span))];
  const first = Math.min(...firsts);
  const before = project.milestones.filter((milestone) => at(milestone) < from);
  const later = figuresEnd !== null && first >= figuresEnd.at && first > from;
  return {
    project,
    bars: project.phases
      .filter((phase) => phase.to > from && phase.from < end)
      .map((phase) => ({ ...phase, from: Math.max(from, phase.from), to: Math.min(end, phase.to), open: phase.open && phase.to < end })),
    cuts: project.setbacks.filter(inside),
    ticks: project.ticks
      .filter(({ span }) => span.to > from && span.from < end)
      .map(({ span, setback }) => ({ from: Math.max(from, span.from), to: Math.min(end, span.to), setback })),
    marks: project.milestones.filter((milestone) => inside(at(milestone))),
    before,
    after: project.milestones.filter((milestone) => at(milestone) >= end),
    since: before.length === 0 && first < from ? Math.floor(first) : null,
    note: later ? { text: m.lanes_later({}, { locale }), before: Math.min(first, end) } : null
  };
}

/** For a group: whether works or use began only after the figures end, or have not begun at all. */
function notYet(shown: readonly Project[], { figuresEnd }: LaneAxis, locale: Locale): string | null {
  if (figuresEnd === null) return null;
  const missing = shown.filter((project) => !isSeen(project, figuresEnd.at) && hasPhases(project));
  if (missing.length === 0) return null;
  const begun = missing.filter((project) => startOf(project) < Infinity);
  if (begun.length === 0) return m.lanes_not_begun({}, { locale });
  if (begun.length < missing.length) return m.lanes_not_begun_or_later({ next: figuresEnd.next }, { locale });
  return m.lanes_begun_later({ next: figuresEnd.next }, { locale });
}

/** Completed, but the start of use was not found: the figures may include it, at an unknown point. */
function hasPhases({ phases }: Project): boolean {
  return phases.length > 0 && phases.every(({ kind }) => kind !== 'undated-use');
}

function startOf({ works, use }: Project): number {
  return Math.min(works ?? Infinity, use ?? Infinity);
}

function isSeen(project: Project, figuresEnd: number): boolean {
  return startOf(project) < figuresEnd;
}

/** How many of the shown projects the figures cover. */
export interface SeenCounts {
  shown: number;
  /** In use before the figures end. */
  inUse: number;
  /** Works were under way when the figures end. */
  underWay: number;
  /** Works began after the figures end. */
  begunLater: number;
  notBegun: number;
  /** Completed, but neither a start of works nor of use was found. */
  undated: number;
  /** The project, if only one is shown. */
  alone: Project | null;
}

export function seenCounts({ projects }: PackedProjects, shown: readonly string[], figuresEnd: number): SeenCounts {
  const found = projects.filter(({ id, group }) => group !== null && shown.includes(id));
  return {
    shown: found.length,
    inUse: found.filter(({ use }) => use !== null && use < figuresEnd).length,
    underWay: found.filter((project) => isSeen(project, figuresEnd) && (project.use ?? Infinity) >= figuresEnd && hasPhases(project))
      .length,
    begunLater: found.filter((project) => !isSeen(project, figuresEnd) && startOf(project) < Infinity).length,
    notBegun: found.filter((project) => hasPhases(project) && startOf(project) === Infinity).length,
    undated: found.filter((project) => !hasPhases(project)).length,
    alone: found.length === 1 ? (found[0] ?? null) : null
  };
}
