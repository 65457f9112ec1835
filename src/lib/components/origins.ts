import { getContext, setContext } from 'svelte';
import type { Locale } from '../words/locale';
import type { OriginsOf } from './showOrigins';

/** Shows the origins of the figures in a part of the page; false if there are none. */
type Ask = (spot: string) => Promise<boolean>;

const KEY = 'origins';

/**
 * Enables every source mark and figure of a page to show its origins. Code, messages and rows for the answer are loaded with the first
 * question.
 */
export function provideOrigins(load: () => Promise<OriginsOf>, locale: () => Locale): void {
  provideAnswers(async (spot) => (await import('./showOrigins')).showOrigins(load, spot, locale()));
}

/** The same with an answer of the page's own. */
export function provideAnswers(answer: Ask): void {
  let isAsking = false;
  setContext<Ask>(KEY, async (spot) => {
    // Ignores further requests while an answer is pending.
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

/** The function with which a component asks; undefined on a page without figures of tables. */
export function originAsker(): Ask | undefined {
  return getContext<Ask | undefined>(KEY);
}
