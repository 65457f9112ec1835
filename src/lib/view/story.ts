import { shareOf } from '../economy/compare';
import { at } from '../economy/series';
import type { Locale } from '../words/locale';
import { mf } from '../words/factMessages';
import { count, percent, times } from '../words/numbers';
import type { Board } from './board';
import type { Sourced } from './sources';
import type { Milestone, PackedProjects, Project } from './projects';

/** A sentence of the first screen about the projects, with the page that shows more. */
export interface StoryLine extends Sourced {
  /** Path below the language's own, or a query of the overview. */
  path: string | null;
}

type Told = Pick<Board, 'config' | 'figures' | 'projects'>;

/**
 * What the projects have to do with the figures, in three sentences: how output per resident rose on the older base and
 * where it stands; how many residents there were before the first ones of a new town came and how many there are now; and
 * that what is announced has not begun.
 */
export function storyOf(board: Told, locale: Locale): StoryLine[] {
  return [riseOf(board, locale), arrivalOf(board, locale), unbegunOf(board, locale)].filter((line) => line !== null);
}

/** Each share on its own base year: nothing is computed across them. */
function riseOf({ config, figures }: Told, locale: Locale): StoryLine | null {
  const { focus, benchmark } = config;
  const shares = (base: 2015 | 2020) =>
    shareOf(figures.derivedPerCapita(focus, 'nominal', base), figures.derivedPerCapita(benchmark, 'nominal', base));
  const peak = config.peaks.find(({ region }) => region === focus);
  const [older, current] = [shares(2015), shares(2020).at(-1)];
  const [first, top] = [older[0], peak && at(older, peak.year)];
  if (!first || !top || !current || first.year >= top.year) return null;
  const text = {
    olderFirst: first.year,
    olderFirstShare: percent(first.value, locale),
    olderLast: top.year,
    olderLastShare: percent(top.value, locale),
    year: current.year,
    share: percent(current.value, locale)
  };
  const sourceIds = [...new Set([first, top, current].flatMap((observation) => observation.sourceIds))];
  return { text: mf.story_rise(text, { locale }), sourceIds, path: '?longer=yes', of: 'rise' };
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
    sourceIds: [...milestone.sources.slice(0, 1), ...now.sourceIds],
    path: project.path,
    of: 'arrival'
  };
}

function unbegunOf({ config, projects }: Told, locale: Locale): StoryLine | null {
  const project = projects.projects.find(({ id }) => id === config.unbegun);
  const first = project?.milestones[0];
  if (!project || !first || project.works !== null || project.use !== null) return null;
  const text = { project: project.name, events: count(project.events, locale), since: first.date, until: project.asOf };
  return { text: mf.story_unbegun(text, { locale }), sourceIds: unbegunSources(project), path: project.path, of: 'unbegun' };
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
