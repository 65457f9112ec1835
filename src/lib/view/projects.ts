import type { DateSpan } from '../economy/dateSpan';
import type { EventKind, Phase, PhaseKind } from '../economy/projectPhases';

export const GROUPS = ['built', 'decided', 'claimed-or-planned'] as const;
export type ProjectGroup = (typeof GROUPS)[number];

/** The newspaper article or notice that says so, in its own language. */
export interface Press {
  title: string;
  publisher: string;
  url: string;
  published: string | null;
}

/** What a mark looks like: works begun or opened, decided by somebody, said by somebody, a setback, a plan. */
export type MarkShape = 'begun' | 'approved' | 'announced' | 'setback' | 'planned';

/** A dated event with every word about it in the language of the page. */
export interface Milestone {
  id: string;
  kind: EventKind;
  shape: MarkShape;
  span: DateSpan;
  /** Place among the numbered milestones of its project: the same wherever it is shown. null: not numbered. */
  number: number | null;
  date: string;
  title: string;
  detail: string | null;
  /** What it was; of a planned date that has passed: "due, outcome not found". */
  kindText: string;
  /** null where it is high. */
  confidence: string | null;
  sources: string[];
}

/** A project as the time axis shows it. */
export interface Project {
  id: string;
  /** null: no project of its own, a lane alone. */
  group: ProjectGroup | null;
  name: string;
  /** Path of its page below the language's own; null where it has none. */
  path: string | null;
  /** Other names and spellings, as words of an address. */
  aliases: string[];
  /** What it has come to, in a word or two. */
  state: string;
  /** Day of the newest source that was read, alone and behind the state. */
  asOf: string;
  stateAsOf: string;
  phases: Phase[];
  /** Decimal years in which works and use began; null where they have not. */
  works: number | null;
  use: number | null;
  /** Where each setback stands: it cuts the bar. */
  setbacks: number[];
  /** Every dated event that is not numbered. */
  ticks: { span: DateSpan; setback: boolean }[];
  /** The numbered milestones, in order. */
  milestones: Milestone[];
  /** How many dated events there were, and what the link to all dates says. A planned date is no event. */
  events: number;
  allEvents: string;
}

/** The groups, and what belongs to none. */
export type LaneGroupId = ProjectGroup | 'other';

/** Projects with the words of one language, as plain data that fits into a page. */
export interface PackedProjects {
  projects: Project[];
  groupNames: Record<LaneGroupId, string>;
  /** What the bars and marks of lanes mean. */
  key: { phases: [PhaseKind, string][]; marks: [MarkShape, string][]; tick: string };
  press: Record<string, Press>;
  /** Decimal year, and as a text, after which no source was read. */
  sourcesEnd: number;
  sourcesEndText: string;
}

/** Ids of all that can stand on the time axis, in the order of the tables. */
export function projectIds({ projects }: PackedProjects): string[] {
  return projects.map(({ id }) => id);
}

/**
 * A project by its id or by any of its names as a word of an address.
 *
 * @example projectNamed(projects, 'camp-colburn')?.id → 'camp-colbern'
 */
export function projectNamed({ projects }: PackedProjects, name: string): Project | undefined {
  return projects.find(({ id }) => id === name) ?? projects.find(({ aliases }) => aliases.includes(name));
}

/** Entries of some sources, in order. */
export function pressOf(press: Readonly<Record<string, Press>>, ids: readonly string[]): (Press & { id: string })[] {
  return ids.flatMap((id) => (press[id] ? [{ id, ...press[id] }] : []));
}
