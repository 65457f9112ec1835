import type { DateSpan } from '../statistics/dateSpan';
import type { EventKind, Phase, PhaseKind } from '../statistics/projectPhases';

export const GROUPS = ['built', 'decided', 'claimed-or-planned'] as const;
export type ProjectGroup = (typeof GROUPS)[number];

/** The newspaper article or notice behind it, in its own language. */
export interface Press {
  title: string;
  publisher: string;
  url: string;
  published: string | null;
}

/** Shape of a mark: works begun or opened, decided, said by somebody, a setback, a plan. */
export type MarkShape = 'begun' | 'approved' | 'announced' | 'setback' | 'planned';

/** A dated event with its texts in the language of the page. */
export interface Milestone {
  id: string;
  kind: EventKind;
  shape: MarkShape;
  span: DateSpan;
  /** Number among the numbered milestones of its project: the same everywhere. null: not numbered. */
  number: number | null;
  date: string;
  title: string;
  detail: string | null;
  /** Kind of the event; for a planned date that has passed: "due, outcome not found". */
  kindText: string;
  /** null where it is high. */
  confidence: string | null;
  sources: string[];
}

/** A project on the time axis. */
export interface Project {
  id: string;
  /** null: not a project, only a lane. */
  group: ProjectGroup | null;
  name: string;
  /** Path of its page, below the path of the language; null if it has none. */
  path: string | null;
  /** Other names and spellings, as parts of URLs. */
  aliases: string[];
  /** Current state, in a word or two. */
  state: string;
  /** Date of the latest source that was read, alone and behind the state. */
  asOf: string;
  stateAsOf: string;
  phases: Phase[];
  /** Decimal years in which works and use began; null if they have not. */
  works: number | null;
  use: number | null;
  /** Position of each setback: it interrupts the bar. */
  setbacks: number[];
  /** Every dated event that is not numbered. */
  ticks: { span: DateSpan; setback: boolean }[];
  /** The numbered milestones, in order. */
  milestones: Milestone[];
  /** Number of dated events, and the text of the link to all dates. A planned date is not an event. */
  events: number;
  allEvents: string;
}

/** The groups, and entries without a group. */
export type LaneGroupId = ProjectGroup | 'other';

/** Projects with the texts of one language, as plain data that fits into a page. */
export interface PackedProjects {
  projects: Project[];
  groupNames: Record<LaneGroupId, string>;
  /** What the bars and marks of lanes mean. */
  key: { phases: [PhaseKind, string][]; marks: [MarkShape, string][]; tick: string };
  press: Record<string, Press>;
  /** Decimal year, and as a text, of the latest source. */
  sourcesEnd: number;
  sourcesEndText: string;
}

/** Ids of all entries for the time axis, in the order of the tables. */
export function projectIds({ projects }: PackedProjects): string[] {
  return projects.map(({ id }) => id);
}

/**
 * A project by its id or by any of its names in a URL.
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
