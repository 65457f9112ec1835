import { middleOf, type DateSpan } from './dateSpan';

/** Kind of a dated event of a project. All but `planned` happened. */
export type EventKind =
  'announcement' | 'agreement' | 'designation' | 'approval' | 'tender' | 'groundbreaking' | 'opening' | 'setback' | 'event' | 'planned';

export interface DatedEvent {
  kind: EventKind;
  span: DateSpan;
  /** The plan that it belongs to was abandoned. */
  endsPlan?: boolean;
}

/**
 * - `planned`: a schedule or target, from the first dated event to the first groundbreaking, and again after the sources end
 * - `no-plan`: a plan was abandoned, until the next dated event
 * - `works`: from the first groundbreaking to the first opening
 * - `in-use`: from the first opening to the end of the sources
 * - `undated-use`: completed, but no opening was found
 */
export type PhaseKind = 'planned' | 'no-plan' | 'works' | 'in-use' | 'undated-use';

/** A phase of a project, in decimal years. */
export interface Phase {
  kind: PhaseKind;
  from: number;
  to: number;
  /** No end is known: the phase ends where the sources or plans end, not with an event. */
  open: boolean;
}

/**
 * The phases of a project, from its dated events. A date that is known to the month or year counts as its middle.
 * Only events that happened begin works or use; after the end of the sources there are only plans.
 *
 * @param events of one project, in any order
 * @param completed whether the project is known to be finished
 * @param sourcesEnd decimal year after which no source was read
 * @example K-Star World: announced on 25 March 2020, no groundbreaking, last target 2030
 * // → [{ kind: 'planned', from: 2020.23, to: 2030.5, open: true }]
 * @example Line 5 extension: groundbreaking August 2014, opening 8 August 2020
 * // → [{ kind: 'works', from: 2014.62, to: 2020.6, open: false }, { kind: 'in-use', from: 2020.6, to: 2026.2, open: true }]
 */
export function phasesOf(events: readonly DatedEvent[], completed: boolean, sourcesEnd: number): Phase[] {
  if (events.length === 0) return [];
  const positions = (kind?: EventKind) =>
    events.filter((event) => kind === undefined || event.kind === kind).map(({ span }) => middleOf(span));
  const earliest = (kind?: EventKind) => Math.min(...positions(kind));
  const [first, groundbreaking, opening] = [earliest(), earliest('groundbreaking'), earliest('opening')];
  const lastPlan = Math.max(...positions('planned'));

  const start = Math.min(groundbreaking, opening);
  if (start === Infinity) {
    if (completed) return [{ kind: 'undated-use', from: first, to: Math.max(first, sourcesEnd), open: true }];
    return plansOf(events, first, Math.max(first, lastPlan, sourcesEnd), true);
  }
  const phases: Phase[] = [];
  if (first < start) phases.push(...plansOf(events, first, start, false));
  if (groundbreaking < opening) {
    const stillGoing = opening === Infinity;
    const to = stillGoing ? Math.max(groundbreaking, sourcesEnd) : opening;
    phases.push({ kind: stillGoing && completed ? 'undated-use' : 'works', from: groundbreaking, to, open: stillGoing });
  }
  if (opening !== Infinity) phases.push({ kind: 'in-use', from: opening, to: Math.max(opening, sourcesEnd), open: true });
  if (lastPlan > sourcesEnd) phases.push({ kind: 'planned', from: sourcesEnd, to: lastPlan, open: true });
  return phases;
}

/** Plans from one year to another, interrupted where one was abandoned until the next dated event. */
function plansOf(events: readonly DatedEvent[], from: number, to: number, open: boolean): Phase[] {
  const positions = events.map(({ span }) => middleOf(span)).toSorted((a, b) => a - b);
  const ends = events.filter(({ endsPlan }) => endsPlan).map(({ span }) => middleOf(span));
  const phases: Phase[] = [];
  let start = from;
  for (const end of ends.toSorted((a, b) => a - b)) {
    const next = positions.find((position) => position > end) ?? to;
    if (end <= start || next > to) continue;
    phases.push({ kind: 'planned', from: start, to: end, open: false }, { kind: 'no-plan', from: end, to: next, open: false });
    start = next;
  }
  return [...phases, { kind: 'planned', from: start, to, open }];
}
