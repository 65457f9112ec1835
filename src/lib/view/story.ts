import { at } from '../economy/series';
import type { Locale } from '../words/locale';
import { mf } from '../words/factMessages';
import { count, times } from '../words/numbers';
import type { Board } from './board';
import type { Sourced } from './headline';
import type { Milestone, PackedProjects, Project } from './projects';

/** A sentence of the first screen about the projects, with the page that shows more. */
export interface StoryLine extends Sourced {
  path: string | null;
}

type Told = Pick<Board, 'config' | 'figures' | 'projects'>;

/**
 * What the projects have to do with the figures, in two sentences: how many residents there were before the first ones of
 * a new town came and how many there are now; and that what is announced has not begun.
 */
export function storyOf(board: Told, locale: Locale): StoryLine[] {
  return [arrivalOf(board, locale), unbegunOf(board, locale)].filter((line) => line !== null);
}

function arrivalOf({ config, figures, projects }: Told, locale: Locale): StoryLine | null {
  const found = milestoneOf(projects, config.arrival);
  if (!found) return null;
  const { project, milestone } = found;
  const population = figures.population(config.focus);
  const [before, now] = [at(population, Math.floor(milestone.span.from) - 1), population.at(-1)];
  if (!before || !now || before.value === 0) return null;
  const text = {
    project: project.name,
    title: milestone.title,
    date: milestone.date,
    before: count(before.value, locale),
    beforeYear: before.year,
    now: count(now.value, locale),
    year: now.year,
    times: times(now.value / before.value, locale)
  };
  return {
    text: mf.story_arrival(text, { locale }),
    sourceIds: [...milestone.sources, ...now.sourceIds],
    path: project.path
  };
}

function unbegunOf({ config, projects }: Told, locale: Locale): StoryLine | null {
  const project = projects.projects.find(({ id }) => id === config.unbegun);
  const first = project?.milestones[0];
  if (!project || !first || project.works !== null || project.use !== null) return null;
  const text = { project: project.name, events: count(project.events, locale), since: first.date, until: project.asOf };
  return { text: mf.story_unbegun(text, { locale }), sourceIds: unbegunSources(project), path: project.path };
}

/** Of the first numbered milestone and of the newest one that happened: the page of the project has them all. */
function unbegunSources({ milestones }: Project): string[] {
  const happened = milestones.filter(({ kind }) => kind !== 'planned');
  return [...new Set([happened[0], happened.at(-1)].flatMap((milestone) => milestone?.sources.slice(0, 1) ?? []))];
}

function milestoneOf({ projects }: PackedProjects, id: string | null): { project: Project; milestone: Milestone } | null {
  for (const project of projects) {
    const milestone = project.milestones.find((found) => found.id === id);
    if (milestone) return { project, milestone };
  }
  return null;
}
