import { isPrefixed } from '$lib/words/locale';

/** Matches the prefixes of the languages that are not at `/`. */
export const match = isPrefixed;
