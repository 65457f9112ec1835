import { building } from '$app/environment';
import { GRDP, OFFICIAL_PER_CAPITA, PER_CAPITA, POPULATION, type SeriesKey } from '../statistics/figures';
import { readFolder, type DataFolder } from '../data/readFolder';
import { unpackBoard, type PackedBoard } from '../view/board';
import { packBoard } from '../view/packBoard';
import type { Source } from '../view/sources';
import { textIn } from '../view/measures';
import { cautionsOf } from '../view/notes';
import { packProjects } from '../view/packProjects';
import { sourceIn } from '../view/sourceIn';
import type { Sourced } from '../view/sources';
import { storyOf } from '../view/story';
import type { Locale, Translated } from '../words/locale';
import { loadBelowMessages } from '../words/belowMessages';
import { loadFactMessages } from '../words/factMessages';
import { loadMeasureWords } from '../words/loadMeasureWords';
import { loadListMessages } from '../words/listMessages';
import { loadMessages } from '../words/messages';
import { loadProjectMessages } from '../words/projectMessages';
import { loadRegionsMessages } from '../words/regionsMessages';

/** Folder of the tables: `DATA_DIR`, else `data`. */
export const dataFolder = process.env.DATA_DIR ?? 'data';

let known: Promise<DataFolder> | undefined;

/**
 * The validated tables. A build reads them once; the development server reads them again for each page, so that a saved file shows
 * at once and an invalid one is reported in the browser.
 */
export function readData(): Promise<DataFolder> {
  if (!building) return readFolder(dataFolder);
  known ??= readFolder(dataFolder);
  return known;
}

/** Indicators that every page contains: its sentences are about them. The others are fetched when a reader chooses them. */
const CONTAINED: ReadonlySet<string> = new Set([PER_CAPITA, OFFICIAL_PER_CAPITA, GRDP, POPULATION]);

/** Whether every page contains an indicator. */
export function isContained(indicator: string): boolean {
  return CONTAINED.has(indicator);
}

/** Data of the pages, with the projects in the language of the page. */
export function readBoard(locale: Locale): Promise<PackedBoard> {
  return readProjectBoard(locale, ({ indicator }) => CONTAINED.has(indicator));
}

const whole = new Map<Locale, Promise<PackedBoard>>();

/** The same with the figures of all indicators: for what only the build computes. A build packs it once for each language. */
export function readWholeBoard(locale: Locale): Promise<PackedBoard> {
  const packed = (building && whole.get(locale)) || readProjectBoard(locale, () => true);
  whole.set(locale, packed);
  return packed;
}

async function readProjectBoard(locale: Locale, keeps: (series: SeriesKey) => boolean): Promise<PackedBoard> {
  await loadPackedMessages(locale);
  const folder = await readData();
  return inOneLanguage(
    packBoard(folder, packProjects(folder, locale), (board) => storyOf(board, locale), keeps),
    locale
  );
}

/** Caveats of per capita figures for a page, with the entries of their sources. */
export async function readCautions(locale: Locale): Promise<{ cautions: Sourced[]; sources: Source[] }> {
  const board = unpackBoard(await readWholeBoard(locale));
  const cautions = cautionsOf(board, locale);
  const named = new Set(cautions.flatMap(({ sourceIds }) => sourceIds));
  return { cautions, sources: board.sources.filter(({ id }) => named.has(id)) };
}

/** The board of a page that needs only some of the series and no projects. */
export async function readBoardWith(locale: Locale, keeps: (series: SeriesKey) => boolean): Promise<PackedBoard> {
  await loadPackedMessages(locale);
  const folder = await readData();
  const projects = { ...packProjects(folder, locale), projects: [], press: {} };
  return inOneLanguage(
    packBoard(folder, projects, () => [], keeps),
    locale
  );
}

/** A page carries its sources and the names of its measures in its own language alone. */
function inOneLanguage(board: PackedBoard, locale: Locale): PackedBoard {
  const own = (text: Partial<Translated>): Partial<Translated> => ({ [locale]: textIn(text, locale) });
  const { figures, measures, sources } = board;
  return {
    ...board,
    figures: {
      ...figures,
      indicators: figures.indicators.map((indicator) => ({
        ...indicator,
        short: own(indicator.short),
        name: own(indicator.name),
        note: indicator.note[locale] ? own(indicator.note) : {}
      }))
    },
    measures: measures.map((measure) => ({ ...measure, short: own(measure.short) })),
    sources: sources.map((source) => sourceIn(source, locale))
  };
}

/** Loads the messages that pages receive already written. */
export async function loadPackedMessages(locale: Locale): Promise<void> {
  await Promise.all(
    [loadMessages, loadMeasureWords, loadProjectMessages, loadListMessages, loadFactMessages, loadRegionsMessages, loadBelowMessages].map(
      (load) => load(locale)
    )
  );
}
