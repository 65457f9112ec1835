import { error, redirect } from '@sveltejs/kit';
import { base } from '$app/paths';
import { readBoard, readData } from '$lib/server/data';
import { packProjectPage } from '$lib/view/projectPage';
import { projectNamed, type PackedProjects } from '$lib/view/projects';
import { LOCALES, localePath } from '$lib/words/locale';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every project under its id and under its other names, which lead there. */
export const entries: EntryGenerator = async () => {
  const { projects } = (await readBoard('en')).projects;
  const names = projects.filter(({ path }) => path !== null).flatMap(({ id, aliases }) => [id, ...aliases]);
  return names.flatMap((id) => LOCALES.map((locale) => (locale === 'en' ? { id } : { lang: locale, id })));
};

export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const [board, folder] = await Promise.all([readBoard(locale), readData()]);
  const project = projectNamed(board.projects, params.id);
  if (!project?.path) error(404);
  if (project.id !== params.id) redirect(308, `${base}${localePath(locale, project.path)}`);
  const page = packProjectPage(folder, board.projects, project.id, locale);
  if (!page) error(404);
  return { path: project.path, board: { ...board, projects: alone(board.projects, project.id) }, project: page };
};

/** The page carries its own lane alone, with the sources that it names. */
function alone(packed: PackedProjects, id: string): PackedProjects {
  const projects = packed.projects.filter((project) => project.id === id);
  const named = new Set(projects.flatMap(({ milestones }) => milestones.flatMap(({ sources }) => sources)));
  return { ...packed, projects, press: Object.fromEntries(Object.entries(packed.press).filter(([source]) => named.has(source))) };
}
