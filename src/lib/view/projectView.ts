import type { Board } from './board';
import type { Project } from './projects';
import { oneOf, readQuery, writeQuery, type Addressed, type Codecs } from './query';
import { SUBJECTS, WINDOWS, type ReadingContext, type ReadingView } from './readingView';
import { changeView, defaultView, MEASURES, type Measure, type View } from './view';

/** The reader's choices on the page of a project: the measure of the chart, and the comparison before and after. */
export interface ProjectView extends ReadingView {
  measure: Measure;
}

/**
 * The view of a project's page, and how it is read from and written to the URL.
 *
 * @param reading what is read before and after unless the reader chooses
 */
export function projectAddress(reading: ReadingView, context: ReadingContext): Addressed<ProjectView> {
  const standard: ProjectView = { measure: 'per-capita', ...reading };
  const codecs: Codecs<ProjectView, unknown> = {
    measure: oneOf(MEASURES),
    event: { read: (text) => context.events.find(({ id }) => id === text)?.id, write: (id) => id ?? '' },
    years: { read: (text) => WINDOWS.find((window) => String(window) === text), write: String },
    of: oneOf(SUBJECTS)
  };
  return {
    standard,
    read: (query) => readQuery(query, codecs, standard, undefined),
    write: (view) => writeQuery(view, codecs, standard),
    change: (view, change) => ({ ...view, ...change })
  };
}

/**
 * The comparison with only one project's lane. If the project began before the default axis, the longer view is used, so that
 * figures from before it are shown too.
 */
export function projectComparison({ config }: Board, { id, phases }: Project, measure: Measure): View {
  const view = changeView(defaultView(config), { measure, projects: [id] }, config);
  const began = phases[0]?.from ?? config.firstYear;
  return began < config.firstYear ? changeView(view, { longer: true }, config) : view;
}
