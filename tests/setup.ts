import { LOCALES } from '$lib/words/locale';
import { loadMessages } from '$lib/words/messages';

await Promise.all(LOCALES.map(loadMessages));
