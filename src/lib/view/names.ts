import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import type { Quantity } from '../words/numbers';
import type { Board } from './board';
import { quantityOf, type Basis } from './lines';
import { MEDIAN, type Measure, type Unit } from './view';

/** Name of a region, or of the median of all municipalities. */
export function nameOf({ figures, config }: Board, code: string, locale: Locale): string {
  if (code === MEDIAN) return m.control_median({ count: figures.municipalitiesOf(config.benchmark).length }, { locale });
  return figures.region(code)?.name[locale] ?? code;
}

export function measureName(measure: Measure, locale: Locale): string {
  switch (measure) {
    case 'per-capita':
      return m.measure_per_capita({}, { locale });
    case 'grdp':
      return m.measure_grdp({}, { locale });
    case 'population':
      return m.measure_population({}, { locale });
    case 'construction':
      return m.measure_construction({}, { locale });
  }
}

export function basisName(basis: Basis, locale: Locale): string | null {
  switch (basis) {
    case 'published':
      return m.basis_published({}, { locale });
    case 'derived':
      return m.basis_derived({}, { locale });
    case 'stated':
      return m.basis_stated({}, { locale });
    case 'registered':
      return m.basis_registered({}, { locale });
    case 'accounts':
      return null;
  }
}

/** Unit of a column or axis, without a value. */
export function unitName(board: Board, quantity: Quantity, indexYear: number | null, locale: Locale): string {
  switch (quantity) {
    case 'perCapita':
      return m.unit_per_capita({}, { locale });
    case 'gap':
      return m.unit_gap({ benchmark: nameOf(board, board.config.benchmark, locale) }, { locale });
    case 'total':
      return m.unit_total({}, { locale });
    case 'persons':
      return m.unit_persons({}, { locale });
    case 'share':
      return m.unit_share({ benchmark: nameOf(board, board.config.benchmark, locale) }, { locale });
    case 'index':
      return m.unit_index({ year: indexYear ?? '' }, { locale });
    case 'change':
      return m.unit_change({}, { locale });
    case 'increase':
      return m.unit_increase({}, { locale });
  }
}

/** Name of the unit in the control where the reader chooses it. */
export function unitChoice(board: Board, measure: Measure, unit: Unit, locale: Locale): string {
  const benchmark = nameOf(board, board.config.benchmark, locale);
  switch (unit) {
    case 'level':
      return unitName(board, quantityOf(measure, 'level'), null, locale);
    case 'share':
      return m.control_unit_share({ benchmark }, { locale });
    case 'gap':
      return m.control_unit_gap({ benchmark, unit: m.unit_per_capita({}, { locale }) }, { locale });
    case 'index':
      return m.control_unit_index({}, { locale });
    case 'change':
      return m.control_unit_change({}, { locale });
    case 'increase':
      return m.control_unit_increase({}, { locale });
  }
}
