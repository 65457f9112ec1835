import { percentChange } from '../statistics/percent';
import { meanPopulationKey } from '../statistics/figures';
import { changeBetween } from '../statistics/growth';
import { at, within, type Year } from '../statistics/series';
import { exactNumber } from '../words/exactNumber';
import { unitName, type FileUnit } from '../words/fileUnits';
import { mi } from '../words/importMessages';
import { isolate, signedPercent, years } from '../words/numbers';
import { mk } from '../words/originMessages';
import { nameOf } from '../view/names';
import type { OriginMaker } from './maker';
import { uniqueRows, type Origin, type OriginRow } from './origin';
import { comparedSeries, comparedUnit } from '../view/ownData/compared';
import { exactAmount, ownValues, type OwnChoice, type OwnFigure, type OwnSeries } from '../view/ownData/ownFigure';

/** A cell of a file, counted from 0. */
export interface FileCell {
  row: number;
  column: number;
}

/** Figures of a region of a file, each with its cell. */
export interface OwnCells extends OwnSeries {
  points: readonly (OwnSeries['points'][number] & FileCell)[];
}

/** Figures of an open file, and how to reach their cells. */
export interface FileFigures {
  /** Distinguishes files of the same name. */
  id: number;
  fileName: string;
  unit: FileUnit | null;
  all: readonly OwnCells[];
  /** Name of a cell. */
  where(cell: FileCell): string;
  /** Factor that the reader chose for a cell; null if none was chosen. */
  factor(cell: FileCell): number | null;
  /** Shows a cell. */
  show(cell: FileCell): void;
}

/** Sources of the figures of a reader's file on the page. */
export interface OwnGround {
  figures: FileFigures;
  /** The file with the residents that they were divided by; null if those are the dashboard's, or none. */
  residents: FileFigures | null;
  choice: OwnChoice;
  amount: OwnFigure['amount'];
}

/** Significant digits of a figure. */
const EXACT = 15;

/**
 * Origin of a figure on the page of a reader's own file: cells of the file, and rows of the tables beside it.
 *
 * @param spot `own/2022/41450` (the file's figure), `exact/2022/41450` (the same with every digit), `built/2022/41450` (the dashboard's beside it), `difference/2022/41450`, or
 *   `sentence/2022/41450` (the first and last of the chosen years, and the change); a region is named by its code or by its key in
 *   the file
 * @example own/2022/하남시 of a table of GRDP → file.csv, row 12, column J: 9,228,870 (million won)
 */
export function ownOrigins(maker: OriginMaker, ground: OwnGround, spot: string): Origin[] {
  const [kind, when, ...rest] = spot.split('/');
  const [year, region] = [Number(when), rest.join('/')];
  const own = seriesNamed(ground.figures, region);
  if (!own) return [];
  if (kind === 'own') return ownLevel(maker, ground, own, year);
  if (kind === 'exact') return ownLevel(maker, ground, own, year, (value) => exactAmount(value, ground.choice, maker.locale));
  if (kind === 'built') return builtLevel(maker, ground, own, year);
  if (kind === 'difference') return difference(maker, ground, own, year);
  return kind === 'sentence' ? sentence(maker, ground, own) : [];
}

function ownLevel(maker: OriginMaker, ground: OwnGround, own: OwnCells, year: Year, write = ground.amount): Origin[] {
  const value = at(ownValues(own, ground.choice), year)?.value;
  if (value === undefined) return [];
  return [
    {
      subject: subject(maker, ground, own, year),
      value: write(value),
      basis: mk.origin_own_basis({}, { locale: maker.locale }),
      formulas: [...perResident(maker, ground), ...decided(maker, ground, own, [year])],
      rows: ownRows(maker, ground, own, year),
      method: null,
      regions: []
    }
  ];
}

/** The ends of the chosen years, and the change between them. */
function sentence(maker: OriginMaker, ground: OwnGround, own: OwnCells): Origin[] {
  const { locale } = maker;
  const series = within(ownValues(own, ground.choice), ground.choice.from, ground.choice.to);
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return [];
  const ends = [...new Set([first.period, last.period])];
  const change = changeBetween(series, first.period, last.period);
  const levels = ends.flatMap((year) => ownLevel(maker, ground, own, year));
  if (ends.length < 2 || change === null) return levels;
  return [
    ...levels,
    {
      subject: subject(maker, ground, own, years(first.period, last.period, locale)),
      value: signedPercent(change, locale),
      basis: mk.origin_own_basis({}, { locale }),
      formulas: [
        mk.origin_change({ year: last.period, before: first.period }, { locale }),
        ...perResident(maker, ground),
        ...decided(maker, ground, own, ends)
      ],
      rows: uniqueRows(ends.flatMap((year) => ownRows(maker, ground, own, year))),
      method: null,
      regions: []
    }
  ];
}

function builtLevel(maker: OriginMaker, { choice }: OwnGround, { code }: OwnCells, year: Year): Origin[] {
  return choice.compare && code !== null ? maker.level({ ...choice.compare, region: code }, year) : [];
}

function difference(maker: OriginMaker, ground: OwnGround, own: OwnCells, year: Year): Origin[] {
  const { locale } = maker;
  const { compare } = ground.choice;
  if (!compare || own.code === null) return [];
  const [mine, theirs] = [at(ownValues(own, ground.choice), year), at(comparedSeries(maker.board, compare, own.code), year)];
  if (!mine || !theirs) return [];
  return [
    {
      subject: subject(maker, ground, own, year),
      value: signedPercent(percentChange(theirs.value * comparedUnit(maker.board, compare).factor, mine.value), locale),
      basis: mk.origin_own_basis({}, { locale }),
      formulas: [mk.origin_own_difference({}, { locale }), ...perResident(maker, ground), ...decided(maker, ground, own, [year])],
      rows: uniqueRows([...ownRows(maker, ground, own, year), ...maker.rowsOf({ ...compare, region: own.code }, year)]),
      method: null,
      regions: [own.code]
    }
  ];
}

function subject({ board, locale }: OriginMaker, { choice }: OwnGround, { code, name }: OwnCells, when: Year | string): string {
  const item = choice.item === '' ? mi.item_whole({}, { locale }) : isolate(choice.item, locale);
  return [code === null ? isolate(name, locale) : nameOf(board, code, locale), item, when].join(', ');
}

function perResident({ locale }: OriginMaker, { choice }: OwnGround): string[] {
  return choice.residents ? [mk.origin_own_per({}, { locale })] : [];
}

/** The reader's decisions on the cells behind the figures of some years. */
function decided({ locale }: OriginMaker, { figures, residents, choice }: OwnGround, { region }: OwnCells, years: Year[]): string[] {
  const used = [
    ...years.map((year) => ({ file: figures, year })),
    ...(residents && choice.residents ? years.flatMap((year) => [year - 1, year].map((end) => ({ file: residents, year: end }))) : [])
  ];
  const texts = used.flatMap(({ file, year }) => {
    const cell = cellOf(file, region, year);
    const factor = cell && file.factor(cell);
    return factor ? [mk.origin_own_factor({ where: file.where(cell), factor: exactNumber(factor, locale) }, { locale })] : [];
  });
  return [...new Set(texts)];
}

/** The cell of a figure, with the residents of the two year ends that it was divided by. */
function ownRows(maker: OriginMaker, { figures, residents, choice }: OwnGround, { region, code }: OwnCells, year: Year): OriginRow[] {
  const own = cellRows(maker, figures, region, year);
  if (!choice.residents) return own;
  if (residents) return [...own, ...cellRows(maker, residents, region, year - 1), ...cellRows(maker, residents, region, year)];
  return code === null ? own : [...own, ...maker.rowsOf(meanPopulationKey(code), year)];
}

function cellRows({ locale }: OriginMaker, file: FileFigures, region: string, year: Year): OriginRow[] {
  const cell = cellOf(file, region, year);
  if (!cell || cell.value === null) return [];
  // The cell as in the file, before the reader's decision.
  const written = Number((cell.value / (file.factor(cell) ?? 1)).toPrecision(EXACT));
  return [
    {
      table: file.fileName,
      key: file.where(cell),
      value: exactNumber(written, locale),
      unit: file.unit ? unitName(file.unit, file.unit.factor, locale) : '',
      sources: [],
      cell: { id: `${file.id}/${cell.row}/${cell.column}`, show: () => file.show(cell) }
    }
  ];
}

function cellOf(file: FileFigures, region: string, year: Year) {
  return seriesNamed(file, region)?.points.find((point) => point.year === year);
}

function seriesNamed({ all }: FileFigures, name: string): OwnCells | undefined {
  return all.find(({ region }) => region === name) ?? all.find(({ code }) => code === name);
}
