import { group } from 'd3-array';
import { dateSpan, middleOf } from '../statistics/dateSpan';
import type { DataFolder } from '../data/readFolder';
import { area, claimAmount, countSpan } from '../words/claimAmount';
import { dateText } from '../words/dates';
import { languageOf, LOCALES, type Locale } from '../words/locale';
import { mf } from '../words/factMessages';
import { count, years } from '../words/numbers';
import { unbroken } from '../words/unbroken';
import { packClaims, type Claims } from './claims';
import { packMilestones, packPress, partial } from './packProjects';
import { costNature, kindName, STAGES, stageName } from './projectNames';
import type { Milestone, PackedProjects, Press } from './projects';
import type { ReadingContext } from './readingView';

/** A fact of a project: a claimed figure names its claimant and date. */
export interface Fact {
  id: string;
  label: string;
  value: string;
  details: string[];
  sources: string[];
}

/** Content of the page of a project, with the texts of one language. */
export interface ProjectPage {
  id: string;
  name: string;
  /** Its names in other languages and spellings. */
  otherNames: { text: string; language: Locale }[];
  group: string | null;
  kind: string;
  stages: { id: string; text: string; state: 'passed' | 'now' | 'ahead' }[];
  status: string;
  asOf: string;
  place: string;
  summary: string;
  summarySources: string[];
  facts: Fact[];
  milestonesTitle: string;
  milestones: { year: number; milestones: Milestone[] }[];
  claims: Claims;
  reading: ReadingContext;
  press: Record<string, Press>;
}

/** null if there is no project with this id. */
export function packProjectPage(folder: DataFolder, packed: PackedProjects, id: string, locale: Locale): ProjectPage | null {
  const { tables } = folder;
  const row = tables.projects.find(({ project_id, stage }) => project_id === id && stage !== null);
  if (!row || row.stage === null) return null;
  const { stage } = row;
  const milestones = packMilestones(
    tables.milestones.filter(({ project_id }) => project_id === id),
    packed.sourcesEnd,
    locale
  );
  const claims = packClaims(folder, id, locale);
  const facts = factsOf(folder, id, milestones, packed.sourcesEnd, locale);
  const now = STAGES.indexOf(stage);
  const begun = milestones.some(({ kind }) => kind === 'groundbreaking' || kind === 'opening');
  const happened = milestones.filter(({ kind }) => kind !== 'planned').length;
  const undated = !begun && stage === 'completed';
  const title = begun ? mf.project_events : undated ? mf.project_events_undated : mf.project_events_not_begun;
  return {
    id,
    name: row[`name_${locale}`],
    otherNames: [
      ...LOCALES.filter((other) => other !== locale).map((other) => ({ text: row[`name_${other}`], language: other })),
      ...row.also_known_as.map((text) => ({ text, language: languageOf(text) }))
    ].filter(({ text }, index, all) => text !== row[`name_${locale}`] && all.findIndex((other) => other.text === text) === index),
    group: row.group === null ? null : packed.groupNames[row.group],
    kind: kindName(row.kind, locale),
    stages: STAGES.map((step, index) => ({
      id: step,
      text: stageName(step, locale),
      state: index === now ? 'now' : index < now ? 'passed' : 'ahead'
    })),
    status: row[`status_${locale}`],
    asOf: dateText(partial(row.status_as_of), locale),
    place: row[`location_${locale}`],
    summary: unbroken(row[`summary_${locale}`]),
    summarySources: row.source_ids,
    facts,
    milestonesTitle: title({ count: count(happened, locale), planned: count(milestones.length - happened, locale) }, { locale }),
    milestones: [...group(milestones, ({ span }) => Math.floor(middleOf(span)))].map(([year, found]) => ({ year, milestones: found })),
    claims,
    reading: { ...readingContext(folder, milestones, id, begun || undated, locale), undated },
    press: packPress(
      tables,
      [...row.source_ids, ...milestones.flatMap(({ sources }) => sources), ...claims.all.flatMap(({ sources }) => sources)],
      locale
    )
  };
}

function factsOf({ tables }: DataFolder, id: string, milestones: Milestone[], sourcesEnd: number, locale: Locale): Fact[] {
  const row = tables.projects.find(({ project_id }) => project_id === id);
  const claims = tables.claims
    .filter(({ project_id }) => project_id === id)
    .toSorted((a, b) => dateSpan(a.claim_date).from - dateSpan(b.claim_date).from);
  if (!row) return [];
  const facts: Fact[] = [];
  if (row.cost_krw !== null) {
    // The newest claim of this very figure names its claimant.
    const claim = claims.findLast(({ metric, value }) => metric === 'total_cost' && value === row.cost_krw);
    const isClaim = row.cost_is_claim === 'yes';
    facts.push({
      id: 'cost',
      label: isClaim ? mf.fact_cost_claimed({}, { locale }) : mf.fact_cost({}, { locale }),
      value: claimAmount(row.cost_krw, 'KRW', '', locale),
      details: [
        ...(claim
          ? [mf.fact_by({ claimant: claim[`claimant_${locale}`], date: dateText(partial(claim.claim_date), locale) }, { locale })]
          : []),
        costNature(row, locale)
      ],
      sources: claim?.source_ids ?? row.source_ids
    });
  }
  const promised = (of: string) => claims.filter(({ metric, nature }) => metric === of && nature === 'promise');
  const jobs = promised('jobs').length > 0 ? promised('jobs') : promised('direct_jobs');
  if (jobs[0]) {
    const values = jobs.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const dates = jobs.map(({ claim_date }) => partial(claim_date).year);
    facts.push({
      id: 'jobs',
      label: mf.fact_jobs({}, { locale }),
      value: countSpan(low, high, locale),
      details: [
        (jobs.length === 1 ? mf.fact_claims_one : mf.fact_claims)(
          { count: jobs.length, years: years(Math.min(...dates), Math.max(...dates), locale) },
          { locale }
        ),
        mf.fact_promise({}, { locale })
      ],
      sources: [...new Set(jobs.flatMap(({ source_ids }) => source_ids.slice(0, 1)))]
    });
  }
  if (row.area_m2 !== null) {
    facts.push({
      id: 'area',
      label: mf.fact_area({}, { locale }),
      value: area(row.area_m2, locale),
      details: [row[`location_${locale}`]],
      sources: row.source_ids
    });
  }
  const next = milestones.find(({ kind, span }) => kind === 'planned' && span.to > sourcesEnd);
  if (next) {
    facts.push({
      id: 'next',
      label: mf.fact_next({}, { locale }),
      value: next.date,
      details: [next.title, ...(next.confidence ? [next.confidence] : [])],
      sources: next.sources
    });
  }
  return facts;
}

const HAPPENED_FIRST = { opening: 'use', groundbreaking: 'works' } as const;

function readingContext(
  { tables }: DataFolder,
  milestones: Milestone[],
  id: string,
  begins: boolean,
  locale: Locale
): Omit<ReadingContext, 'undated'> {
  const nameOf = (project: string) => tables.projects.find(({ project_id }) => project_id === project)?.[`name_${locale}`] ?? project;
  return {
    // A project that has not begun has no comparison before and after, whatever was signed or announced.
    events: (begins ? milestones : [])
      .filter(({ kind }) => kind !== 'planned')
      .map(({ id: event, kind, span, title, date }) => ({
        id: event,
        year: Math.floor(middleOf(span)),
        title,
        date,
        begins: kind === 'opening' || kind === 'groundbreaking' ? HAPPENED_FIRST[kind] : null
      })),
    others: tables.milestones
      .filter(({ project_id, kind }) => project_id !== id && (kind === 'opening' || kind === 'groundbreaking'))
      .map((row) => ({ project: nameOf(row.project_id), title: row[`title_${locale}`], year: Math.floor(dateSpan(row.date).from) }))
  };
}
