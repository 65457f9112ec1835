import { LOCALES } from '$lib/words/locale';
import { loadListMessages } from '$lib/words/listMessages';
import { loadMessages } from '$lib/words/messages';
import { loadFactMessages } from '$lib/words/factMessages';
import { loadProjectMessages } from '$lib/words/projectMessages';

await Promise.all(
  LOCALES.flatMap((locale) => [loadMessages, loadProjectMessages, loadListMessages, loadFactMessages].map((load) => load(locale)))
);
