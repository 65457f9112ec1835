import { exactNumber } from '../words/exactNumber';
import { count } from '../words/numbers';
import { mk } from '../words/originMessages';
import type { Claim } from '../view/claims';
import type { ProjectPage } from '../view/projectPage';
import type { ProjectView } from '../view/projectView';
import type { View } from '../view/view';
import type { Board } from '../view/board';
import { sentenceOrigins } from './overviewOrigins';
import type { OriginMaker } from './maker';
import type { Origin } from './origin';
import type { OriginTables } from './originTables';
import { readingOrigins } from './readingOrigins';

/** Origins of the figures in a part of a project's page: for claims, the row and the claimant. */
export function projectOrigins(
  maker: OriginMaker,
  tables: OriginTables,
  told: Pick<Board, 'projects'>,
  project: ProjectPage,
  view: ProjectView,
  comparison: View,
  spot: string
): Origin[] {
  const { locale } = maker;
  const [part = '', id = '', window = ''] = spot.split('/');
  const claims = tables.claims.filter(({ project_id }) => project_id === project.id);

  function claimOrigin({ metric, metricText, value, amount, natureText, claimant, date }: Claim): Origin[] {
    const row = claims.find((found) => found.metric === metric && found.value === value);
    if (!row) return [];
    return [
      {
        subject: [project.name, metricText, date].join(', '),
        value: amount,
        basis: mk.origin_claimed({ nature: natureText, claimant }, { locale }),
        formulas: [],
        rows: [
          {
            table: 'claims',
            key: [project.id, metric, row.claim_date].join(' / '),
            value: exactNumber(row.value, locale),
            unit: row.unit,
            sources: maker.sourcesOf(row.source_ids)
          }
        ],
        method: null,
        regions: []
      }
    ];
  }

  function factOrigin(): Origin[] {
    const fact = project.facts.find((found) => found.id === id);
    const row = tables.projects.find(({ project_id }) => project_id === project.id);
    if (!fact || !row) return [];
    const sources = maker.sourcesOf(fact.sources);
    const told = (table: string, key: string, value: string, unit: string): Origin[] => [
      {
        subject: [project.name, fact.label].join(', '),
        value: fact.value,
        basis: fact.details.join('; '),
        formulas: [],
        rows: [{ table, key, value, unit, sources }],
        method: null,
        regions: []
      }
    ];
    switch (id) {
      case 'cost':
        return row.cost_krw === null ? [] : told('projects', `${project.id} / cost_krw`, exactNumber(row.cost_krw, locale), 'KRW');
      case 'area':
        return row.area_m2 === null ? [] : told('projects', `${project.id} / area_m2`, exactNumber(row.area_m2, locale), 'm²');
      case 'jobs': {
        const promised = project.claims.all.filter(({ nature, metric }) => nature === 'promise' && /jobs$/.test(metric));
        const whole = promised.filter(({ metric }) => metric === 'jobs');
        return (whole.length > 0 ? whole : promised).flatMap(claimOrigin);
      }
      default: {
        const next = project.milestones
          .flatMap(({ milestones }) => milestones)
          .find(({ date, title }) => date === fact.value && fact.details[0] === title);
        return next ? told('milestones', next.id, next.date, '') : [];
      }
    }
  }

  /** Number of dated events and planned dates of the project in the table. */
  function eventOrigins(): Origin[] {
    const all = project.milestones.flatMap(({ milestones }) => milestones);
    const planned = all.filter(({ kind }) => kind === 'planned').length;
    const sources = maker.sourcesOf([...new Set([all[0], all.at(-1)].flatMap((milestone) => milestone?.sources.slice(0, 1) ?? []))]);
    const of = (value: number, formula: string) =>
      value === 0
        ? []
        : maker.counted(
            project.name,
            count(value, locale),
            [{ table: 'milestones', key: project.id, value: count(value, locale), unit: mk.origin_row_count({}, { locale }), sources }],
            formula
          );
    return [...of(all.length - planned, mk.origin_events({}, { locale })), ...of(planned, mk.origin_planned({}, { locale }))];
  }

  switch (part) {
    case 'claim':
      return project.claims.all.filter(({ number }) => number === Number(id)).flatMap(claimOrigin);
    case 'fact':
      return factOrigin();
    case 'reading': {
      const event = project.reading.events.find((found) => found.id === view.event);
      return event ? readingOrigins(maker, view, event.year) : [];
    }
    case 'fragile':
      return readingOrigins(maker, { ...view, years: Number(window) }, Number(id));
    default:
      return [...eventOrigins(), ...sentenceOrigins(maker, told, comparison)];
  }
}
