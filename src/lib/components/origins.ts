import { getContext, setContext } from 'svelte';
import type { OriginMaker } from '../view/origin/maker';
import type { Origin } from '../view/origin/origin';
import type { OriginTables } from '../view/origin/originTables';
import type { Locale } from '../words/locale';

/** What a page knows of its figures: where those of one of its parts come from. */
export type OriginsOf = (maker: OriginMaker, tables: OriginTables, spot: string) => Origin[];

/** Shows where the figures of a part of the page come from; false where that cannot be had. */
type Ask = (spot: string) => Promise<boolean>;

const KEY = 'origins';

/**
 * Lets every mark and figure below a page be asked where its figures come from. The code, the words and the rows for the answer
 * are fetched with the first question.
 */
export function provideOrigins(load: () => Promise<OriginsOf>, locale: () => Locale): void {
  provideAnswers(async (spot) => (await import('./showOrigins')).showOrigins(load, spot, locale()));
}

/** Lets every mark and figure below be asked, with an answer of the page's own making. */
export function provideAnswers(answer: Ask): void {
  let isAsking = false;
  setContext<Ask>(KEY, async (spot) => {
    // A second press while the answer is on its way asks nothing new.
    if (isAsking) return true;
    isAsking = true;
    try {
      return await answer(spot);
    } catch {
      return false;
    } finally {
      isAsking = false;
    }
  });
}

/** How a component asks; undefined on a page that has no figures of tables. */
export function originAsker(): Ask | undefined {
  return getContext<Ask | undefined>(KEY);
}
