import { error, redirect } from '@sveltejs/kit';
import { base } from '$app/paths';
import { readBoard, readData } from '$lib/server/data';
import { projectStills } from '$lib/server/pageStills';
import { unpackBoard } from '$lib/view/board';
import { projectAddress, projectComparison } from '$lib/view/projectView';
import { defaultReading, readingOf } from '$lib/view/reading';
import { packProjectPage } from '$lib/view/projectPage';
import { projectNamed, type PackedProjects } from '$lib/view/projects';
import { LOCALES, localePath } from '$lib/words/locale';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every project under its id and under its other names, which redirect to it. */
export const entries: EntryGenerator = async () => {
  const { projects } = (await readBoard('en')).projects;
  const names = projects.filter(({ path }) => path !== null).flatMap(({ id, aliases }) => [id, ...aliases]);
  return names.flatMap((id) => LOCALES.map((locale) => (locale === 'en' ? { id } : { lang: locale, id })));
};

export const load: PageServerLoad = async ({ params, locals }) => {
  const locale = params.lang ?? 'en';
  const [board, folder] = await Promise.all([readBoard(locale), readData()]);
  const project = projectNamed(board.projects, params.id);
  if (!project?.path) error(404);
  if (project.id !== params.id) redirect(308, `${base}${localePath(locale, project.path)}`);
  const page = packProjectPage(folder, board.projects, project.id, locale);
  if (!page) error(404);
  const packed = { ...board, projects: alone(board.projects, project.id) };
  const own = unpackBoard(packed);
  const { standard } = projectAddress(defaultReading(own, page.reading), page.reading, own.measures);
  const reading = readingOf(own, page.reading, standard, locale);
  locals.stills = projectStills(own, projectComparison(own, project, standard.measure), page.claims.charts, reading, locale);
  return { path: project.path, board: packed, project: page, standard, reading };
};

/** The page contains only its own lane, with the sources of that lane. */
function alone(packed: PackedProjects, id: string): PackedProjects {
  const projects = packed.projects.filter((project) => project.id === id);
  const named = new Set(projects.flatMap(({ milestones }) => milestones.flatMap(({ sources }) => sources)));
  return { ...packed, projects, press: Object.fromEntries(Object.entries(packed.press).filter(([source]) => named.has(source))) };
}
