import { LOCALES } from '$lib/words/locale';
import { loadMessages } from '$lib/words/messages';
import { loadFactMessages } from '$lib/words/factMessages';
import { loadProjectMessages } from '$lib/words/projectMessages';

await Promise.all(LOCALES.flatMap((locale) => [loadMessages(locale), loadProjectMessages(locale), loadFactMessages(locale)]));
