import { PER_CAPITA } from '../statistics/figures';
import type { Board } from './board';
import type { Project } from './projects';
import { measureCodec } from './address';
import type { Measure } from './measures';
import { oneOf, readQuery, writeQuery, type Addressed, type Codecs } from './query';
import { SUBJECTS, WINDOWS, type ReadingContext, type ReadingView } from './readingView';
import { changeView, defaultView, type View } from './view';

/** The reader's choices on the page of a project: the measure of the chart, and the comparison before and after. */
export interface ProjectView extends ReadingView {
  measure: string;
}

/**
 * The view of a project's page, and how it is read from and written to the URL.
 *
 * @param reading what is read before and after unless the reader chooses
 */
export function projectAddress(reading: ReadingView, context: ReadingContext, measures: readonly Measure[]): Addressed<ProjectView> {
  const standard: ProjectView = { measure: PER_CAPITA, ...reading };
  const codecs: Codecs<ProjectView, { measures: readonly Measure[] }> = {
    measure: measureCodec,
    event: { read: (text) => context.events.find(({ id }) => id === text)?.id, write: (id) => id ?? '' },
    years: { read: (text) => WINDOWS.find((window) => String(window) === text), write: String },
    of: oneOf(SUBJECTS)
  };
  return {
    standard,
    read: (query) => readQuery(query, codecs, standard, { measures }),
    write: (view) => writeQuery(view, codecs, standard),
    change: (view, change) => ({ ...view, ...change })
  };
}

/**
 * The comparison with only one project's lane. If the project began before the default axis, the longer view is used, so that
 * figures from before it are shown too.
 */
export function projectComparison(board: Board, { id, phases }: Project, measure: string): View {
  const { config } = board;
  const view = changeView(defaultView(config), { measure, projects: [id] }, board);
  const began = phases[0]?.from ?? config.firstYear;
  return began < config.firstYear ? changeView(view, { longer: true }, board) : view;
}
