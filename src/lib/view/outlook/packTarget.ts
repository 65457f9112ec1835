import { dateSpan, middleOf } from '../../statistics/dateSpan';
import type { Year } from '../../statistics/series';
import type { DataFolder } from '../../data/readFolder';
import { dateText } from '../../words/dates';
import { mf } from '../../words/factMessages';
import type { Locale } from '../../words/locale';
import { packPress, partial } from '../packProjects';
import { pressOf, type Press } from '../projects';

/** An aim to multiply GRDP per capita within some years: a claim, not a measurement. */
export interface ClaimedTarget {
  /** Factor. */
  multiple: number;
  /** Claimant. */
  claimant: string;
  years: number;
  /** Year in whose middle it was announced, or nearest to it. */
  announced: Year;
  /** Year in whose middle it ends, or nearest to it. */
  deadline: Year;
  said: string;
  press: (Press & { id: string })[];
}

/**
 * The aim that `dashboard.json` names; null if it names none.
 *
 * @example packTarget(folder, 'en') → doubling within 5 years, announced 2 July 2025: to be reached in mid-2030
 */
export function packTarget({ tables, config: { target } }: DataFolder, locale: Locale): ClaimedTarget | null {
  const row = target && tables.claims.find(({ project_id, metric }) => project_id === target.project && metric === target.metric);
  if (!row) return null;
  const { years } = target;
  // A yearly figure is placed in the middle of its year.
  const announced = Math.round(middleOf(dateSpan(row.claim_date)) - 0.5);
  return {
    multiple: row.value,
    claimant: row[`claimant_${locale}`],
    years,
    announced,
    deadline: announced + years,
    said: mf.outlook_claim(
      { claimant: row[`claimant_${locale}`], date: dateText(partial(row.claim_date), locale), years, note: row[`note_${locale}`] ?? '' },
      { locale }
    ),
    press: pressOf(packPress(tables, row.source_ids, locale), row.source_ids)
  };
}
