import type { Indicator, IndicatorGroup, Transformation } from '../statistics/indicator';
import type { Locale } from '../words/locale';
import { lateWords } from '../words/lateWords';
import { m } from '../words/messages';
import type { UnitId } from '../words/units';
import type { Board } from './board';
import { MEDIAN } from '../statistics/indicator';
import type { Basis } from './lines';
import { measureNamed, textIn } from './measures';

/** Name of a region, or of the median of all municipalities. */
export function nameOf({ figures, config }: Pick<Board, 'figures' | 'config'>, code: string, locale: Locale): string {
  if (code === MEDIAN) return m.control_median({ count: figures.municipalitiesOf(config.benchmark).length }, { locale });
  return figures.region(code)?.name[locale] ?? code;
}

/** Name of a measure in menus, tables and labels. */
export function measureName(board: Pick<Board, 'measures'>, measure: string, locale: Locale): string {
  return textIn(measureNamed(board, measure)?.short ?? {}, locale) || measure;
}

/** Name of an indicator inside a sentence. */
export function nameInSentence({ name }: Pick<Indicator, 'name'>, locale: Locale): string {
  return textIn(name, locale);
}

/** The same at the beginning of a heading. */
export function nameInHeading(indicator: Pick<Indicator, 'name'>, locale: Locale): string {
  const name = nameInSentence(indicator, locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Heading of a group of measures in the menu. */
export function groupName(group: IndicatorGroup, locale: Locale): string {
  switch (group) {
    case 'output':
      return m.group_output({}, { locale });
    case 'people':
      return m.group_people({}, { locale });
    case 'jobs':
      return m.group_jobs({}, { locale });
    case 'income':
      return m.group_income({}, { locale });
    case 'public-money':
      return m.group_public_money({}, { locale });
  }
}

/** What the figures of an indicator are, beside a value; null if that goes without saying. Those of a year end say the day. */
export function basisName(basis: Basis, { grain }: Pick<Indicator, 'grain'>, locale: Locale): string | null {
  switch (basis) {
    case 'published':
      return m.basis_published({}, { locale });
    case 'derived':
      return m.basis_derived({}, { locale });
    case 'stated':
      return m.basis_stated({}, { locale });
    case 'registered':
      return grain === 'year' ? m.basis_registered({}, { locale }) : lateWords().otherBasis(basis, locale);
    case 'accounts':
      return null;
    default:
      return lateWords().otherBasis(basis, locale);
  }
}

/** Name of a unit of the tables, as a column or axis shows it. */
export function levelUnit(unit: UnitId, locale: Locale): string {
  switch (unit) {
    case 'thousand-krw':
      return m.unit_per_capita({}, { locale });
    case 'million-krw':
      return m.unit_total({}, { locale });
    case 'persons':
    case 'thousand-persons':
      return m.unit_persons({}, { locale });
    default:
      return lateWords().otherUnit(unit, locale);
  }
}

/** Unit of a column or axis, without a value. `indexBase`: the period that an index has as 100. */
export function unitName(
  board: Board,
  { unit }: Pick<Indicator, 'unit'>,
  as: Transformation,
  indexBase: string | null,
  locale: Locale
): string {
  const benchmark = nameOf(board, board.config.benchmark, locale);
  switch (as) {
    case 'level':
      return levelUnit(unit, locale);
    case 'gap':
      return unit === 'thousand-krw'
        ? m.unit_gap({ benchmark }, { locale })
        : lateWords().differenceUnit(unit, levelUnit(unit, locale), benchmark, locale);
    case 'share':
      return m.unit_share({ benchmark }, { locale });
    case 'index':
      return indexBase === null ? m.control_unit_index({}, { locale }) : m.unit_index({ year: indexBase }, { locale });
    case 'change':
      return m.unit_change({}, { locale });
    case 'increase':
      return isPeople(unit) ? m.unit_increase({}, { locale }) : lateWords().differenceUnit(unit, levelUnit(unit, locale), null, locale);
  }
}

/** Name of what is shown in the control where the reader chooses it. */
export function unitChoice(board: Board, unit: UnitId, as: Transformation, locale: Locale): string {
  const benchmark = nameOf(board, board.config.benchmark, locale);
  switch (as) {
    case 'level':
      return levelUnit(unit, locale);
    case 'share':
      return m.control_unit_share({ benchmark }, { locale });
    case 'gap':
      return m.control_unit_gap({ benchmark, unit: levelUnit(unit, locale) }, { locale });
    case 'index':
      return m.control_unit_index({}, { locale });
    case 'change':
      return m.control_unit_change({}, { locale });
    case 'increase':
      return isPeople(unit)
        ? m.control_unit_increase({}, { locale })
        : lateWords().differenceUnit(unit, levelUnit(unit, locale), null, locale);
  }
}

function isPeople(unit: UnitId): boolean {
  return unit === 'persons' || unit === 'thousand-persons';
}

/** Whether the name of an indicator says what its figures count, so that its unit would only say it again. */
export function isNamed({ unit }: Pick<Indicator, 'unit'>): boolean {
  return unit === 'per-100' || unit === 'index';
}
