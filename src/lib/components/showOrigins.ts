import { mount, unmount } from 'svelte';
import { base } from '$app/paths';
import type { Board } from '../view/board';
import { originMaker, type OriginMaker } from '../provenance/maker';
import type { Origin } from '../provenance/origin';
import { unpackOriginTables, type OriginTables, type PackedOriginTables } from '../provenance/originTables';
import type { Locale } from '../words/locale';
import { loadOriginMessages } from '../words/originMessages';
import OriginDialog from './OriginDialog.svelte';

/** Finds the origins of the figures in a part of the page. */
export type OriginsOf = (maker: OriginMaker, tables: OriginTables, spot: string) => Origin[];

let known: Promise<OriginTables> | undefined;

/** The rows of all figures, loaded once; a failed request is repeated with the next question. */
function originTables(): Promise<OriginTables> {
  known ??= fetchTables().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function fetchTables(): Promise<OriginTables> {
  const response = await fetch(`${base}/data/origins.json`);
  if (!response.ok) throw new Error(`Source data could not be loaded: HTTP ${response.status}`);
  return unpackOriginTables((await response.json()) as PackedOriginTables);
}

/**
 * Opens the dialogue about the figures in a part of the page.
 *
 * @returns false if the part has no figure of a table
 */
export async function showOrigins(load: () => Promise<OriginsOf>, spot: string, locale: Locale): Promise<boolean> {
  const [originsOf, tables] = await Promise.all([load(), originTables(), loadOriginMessages(locale)]);
  return openOrigins(tables.board, originsOf(originMaker(tables.board, locale), tables, spot), locale);
}

/** Opens the dialogue about figures; false if there are none. The message group `origin` must be loaded. */
export function openOrigins(board: Board, origins: readonly Origin[], locale: Locale): boolean {
  if (origins.length === 0) return false;
  const dialog = mount(OriginDialog, { target: document.body, props: { board, origins, locale, onclose: () => void unmount(dialog) } });
  return true;
}
