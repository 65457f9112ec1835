import { shareOf } from '../statistics/compare';
import { at, type Series, type Year } from '../statistics/series';
import type { Locale } from '../words/locale';
import { mf } from '../words/factMessages';
import { m } from '../words/messages';
import { count, listed, percent } from '../words/numbers';
import type { Board, Peak } from './board';
import { peakOf } from './peak';
import type { StoryLine } from './sources';
import type { Milestone, PackedProjects, Project } from './projects';

type Told = Pick<Board, 'config' | 'figures' | 'projects' | 'peaks'>;

/**
 * What the projects have to do with the figures, in three sentences: how GRDP per capita stood against the average, in one
 * series; how many residents there were before the first ones of a new town came and how many there are now; and
 * that what is announced has not begun.
 */
export function storyOf(board: Told, locale: Locale): StoryLine[] {
  return [riseOf(board, locale), arrivalOf(board, locale), unbegunOf(board, locale)].filter((line) => line !== null);
}

/** Shares of the average in the first, the highest and the last year of the series with the most years: one base year. */
function riseOf({ config, figures, peaks }: Told, locale: Locale): StoryLine | null {
  const { focus, benchmark } = config;
  const shares = shareOf(
    figures.derivedPerCapita(focus, 'nominal', figures.longestBase),
    figures.derivedPerCapita(benchmark, 'nominal', figures.longestBase)
  );
  const told = riseYears(peaks, focus, shares).flatMap((year) => at(shares, year) ?? []);
  if (told.length < 2) return null;
  const values = told.map(({ value, period: year }) => m.peak_other({ share: percent(value, locale), year }, { locale }));
  const text = mf.story_rise(
    { focus: figures.region(focus)?.name[locale] ?? '', shares: listed(values), base: figures.longestBase },
    { locale }
  );
  return { text, sourceIds: [...new Set(told.flatMap(({ sourceIds }) => sourceIds))], path: '?longer=yes', of: 'rise' };
}

/** First year, highest year and last year of a series of shares, each once. */
export function riseYears(peaks: readonly Peak[], region: string, shares: Series): Year[] {
  const years = [shares[0]?.period, peakOf({ peaks }, region)?.year, shares.at(-1)?.period];
  return [...new Set(years)].filter((year) => year !== undefined);
}

function arrivalOf({ config, figures, projects }: Told, locale: Locale): StoryLine | null {
  const found = milestoneOf(projects, config.arrival);
  if (!found) return null;
  const { project, milestone } = found;
  const population = figures.population(config.focus);
  const [before, now] = [at(population, Math.floor(milestone.span.from) - 1), population.at(-1)];
  if (!before || !now || before.value === 0) return null;
  const text = {
    focus: figures.region(config.focus)?.name[locale] ?? '',
    project: project.name,
    title: milestone.title,
    date: milestone.date,
    before: count(before.value, locale),
    beforeYear: before.period,
    now: count(now.value, locale),
    year: now.period
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

/** Sources of the first numbered milestone and of the newest one that happened: the page of the project lists all. */
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
