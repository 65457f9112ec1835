import type { DataFolder } from '../data/readFolder';
import { area, claimAmount } from '../words/claimAmount';
import type { Locale } from '../words/locale';
import { partial, packMilestones } from './packProjects';
import { dateText } from '../words/dates';
import { ml } from '../words/listMessages';
import { count } from '../words/numbers';
import { costNature, KINDS, kindName, STAGES, stageName, type Stage } from './projectNames';
import type { PackedProjects, ProjectGroup } from './projects';
import { readQuery, someOf, writeQuery, type Addressed, type Codecs } from './query';

export type ProjectKind = (typeof KINDS)[number];

/** A project in the list, with every word in the language of the page. */
export interface ListedProject {
  id: string;
  path: string;
  name: string;
  kind: ProjectKind;
  kindText: string;
  stage: Stage;
  stageText: string;
  group: ProjectGroup | null;
  status: string;
  asOf: string;
  place: string;
  area: string | null;
  /** Cost, and whether it is a claim or a plan or outcome. */
  cost: { amount: string; nature: string; isClaim: boolean } | null;
  /** The next milestone whose planned date has not passed. */
  next: { date: string; title: string } | null;
}

/** Number of projects, by status: the title of their page. */
export function listTitle(list: readonly ListedProject[], locale: Locale): string {
  const ofGroup = (group: ProjectGroup) => count(list.filter((project) => project.group === group).length, locale);
  const [built, decided, claimed] = [ofGroup('built'), ofGroup('decided'), ofGroup('claimed-or-planned')];
  return ml.list_title({ count: count(list.length, locale), built, decided, claimed }, { locale });
}

/** Every project, in the order of the tables. */
export function packProjectList({ tables }: DataFolder, { sourcesEnd }: PackedProjects, locale: Locale): ListedProject[] {
  return tables.projects.flatMap((row): ListedProject[] => {
    const kind = KINDS.find((known) => known === row.kind);
    if (!kind || row.stage === null) return [];
    const milestones = packMilestones(
      tables.milestones.filter(({ project_id }) => project_id === row.project_id),
      sourcesEnd,
      locale
    );
    const next = milestones.find((milestone) => milestone.kind === 'planned' && milestone.span.to > sourcesEnd);
    return [
      {
        id: row.project_id,
        path: `projects/${row.project_id}/`,
        name: row[`name_${locale}`],
        kind,
        kindText: kindName(kind, locale),
        stage: row.stage,
        stageText: stageName(row.stage, locale),
        group: row.group,
        status: row[`status_${locale}`],
        asOf: dateText(partial(row.status_as_of), locale),
        place: locale === 'ko' ? row.location_ko : row[`location_${locale}`],
        area: row.area_m2 === null ? null : area(row.area_m2, locale),
        cost:
          row.cost_krw === null
            ? null
            : {
                amount: claimAmount(row.cost_krw, 'KRW', '', locale),
                isClaim: row.cost_is_claim === 'yes',
                nature: costNature(row, locale)
              },
        next: next ? { date: next.date, title: next.title } : null
      }
    ];
  });
}

/** The reader's choices in the list: kinds and stages; none chosen means all. */
export interface ListView {
  kind: readonly ProjectKind[];
  stage: readonly Stage[];
}

const CODECS: Codecs<ListView, unknown> = {
  kind: someOf<ProjectKind, unknown>(() => KINDS),
  stage: someOf<Stage, unknown>(() => STAGES)
};

const ALL: ListView = { kind: [...KINDS], stage: [...STAGES] };

/**
 * The view of the list, and how it is read from and written to the URL.
 *
 * @example listAddress().write({ kind: ['rail'], stage: [...STAGES] }) → '?kind=rail'
 */
export function listAddress(): Addressed<ListView> {
  return {
    standard: ALL,
    read: (query) => readQuery(query, CODECS, ALL, undefined),
    write: (view) => writeQuery(view, CODECS, ALL),
    change: (view, change) => ({ ...view, ...change })
  };
}

/** The projects of the chosen kinds and stages. */
export function chosenProjects(projects: readonly ListedProject[], { kind, stage }: ListView): ListedProject[] {
  return projects.filter((project) => kind.includes(project.kind) && stage.includes(project.stage));
}
