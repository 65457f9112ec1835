import type { BaseYear } from '../../statistics/figures';
import { yearOnYear } from '../../statistics/growth';
import { at, type Year } from '../../statistics/series';
import type { DataFolder } from '../../data/readFolder';
import type { Locale } from '../../words/locale';
import { movedBy } from '../../words/numbers';
import { mr } from '../../words/regionsMessages';
import type { Board } from '../board';
import { nameOf } from '../names';
import type { Sourced } from '../sources';

/** A figure of GRDP to use with caution, and why, in the language of the page. */
export interface Remark {
  region: string;
  year: Year;
  note: string;
  sourceId: string;
}

/** The remarks of a data folder. */
export function packRemarks({ tables }: Pick<DataFolder, 'tables'>, locale: Locale): Remark[] {
  return tables.remarks.map((row) => ({ region: row.region_code, year: row.year, note: row[`note_${locale}`], sourceId: row.source_id }));
}

/** Remarks as sentences, with the change of the year that they explain; those without a figure on their base are left out. */
export function remarksTold(
  board: Board,
  remarks: readonly Remark[],
  locale: Locale,
  concerns: (remark: Remark) => boolean,
  base: BaseYear = board.figures.newestBase
): Sourced[] {
  return remarks.filter(concerns).flatMap(({ region, year, note, sourceId }) => {
    const change = at(yearOnYear(board.figures.grdp(region, 'nominal', base)), year);
    if (!change) return [];
    const text = { name: nameOf(board, region, locale), change: movedBy(change.value, locale), year, note };
    return [{ text: mr.regions_remark(text, { locale }), sourceIds: [sourceId], of: `remark/${region}/${year}` }];
  });
}
