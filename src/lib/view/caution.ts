import { standIn } from '../statistics/drift';
import { PER_CAPITA } from '../statistics/figures';
import { at } from '../statistics/series';
import type { Locale } from '../words/locale';
import { mf } from '../words/factMessages';
import { percent } from '../words/numbers';
import type { Board } from './board';
import { levels } from './lines';
import { nameOf } from './names';

/** What GRDP per capita is not, of every region alike: a page is given it when it is built. */
export interface Caution {
  text: string;
  /** The benchmark's two shares of the country, which show it; null where the tables do not have them. */
  income: string | null;
  sourceIds: readonly string[];
}

/** GRDP per capita is neither income nor well-being; the benchmark's two shares of the country show it. */
export function cautionOf(board: Board, locale: Locale): Caution {
  const { benchmark, country, focus } = board.config;
  const { figures } = board;
  const [output, nationalOutput] = [benchmark, country].map((code) => figures.publishedPerCapita(code, figures.newestBase));
  const [income, nationalIncome] = [benchmark, country].map((code) => figures.householdIncome(code));
  const year = levels(board, focus, PER_CAPITA).at(-1)?.period;
  const outputStand = year && output && nationalOutput ? standIn(output, nationalOutput, year) : null;
  const incomeStand = year && income && nationalIncome ? standIn(income, nationalIncome, year) : null;
  const both = year && outputStand && incomeStand;
  return {
    text: mf.caution({}, { locale }),
    income: both
      ? mf.caution_income(
          {
            year,
            benchmark: nameOf(board, benchmark, locale),
            outputShare: percent(outputStand.share, locale, 0),
            incomeShare: percent(incomeStand.share, locale, 0)
          },
          { locale }
        )
      : null,
    sourceIds: both ? [...(at(output ?? [], year)?.sourceIds ?? []), ...(at(income ?? [], year)?.sourceIds ?? [])] : []
  };
}
