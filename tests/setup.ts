import { LOCALES } from '$lib/words/locale';
import { loadImportMessages } from '$lib/words/importMessages';
import { loadListMessages } from '$lib/words/listMessages';
import { loadMessages } from '$lib/words/messages';
import { loadFactMessages } from '$lib/words/factMessages';
import { loadOutlookMessages } from '$lib/words/outlookMessages';
import { loadProfileMessages } from '$lib/words/profileMessages';
import { loadProjectMessages } from '$lib/words/projectMessages';
import { loadRegionsMessages } from '$lib/words/regionsMessages';
import { loadOriginMessages } from '$lib/words/originMessages';
import { loadAboutMessages } from '$lib/words/aboutMessages';
import { loadDataMessages } from '$lib/words/dataMessages';
import { loadBelowMessages } from '$lib/words/belowMessages';
import { loadMeasureWords } from '$lib/words/loadMeasureWords';
import { loadTakeMessages } from '$lib/words/takeMessages';

await Promise.all(
  LOCALES.flatMap((locale) =>
    [
      loadMessages,
      loadProjectMessages,
      loadListMessages,
      loadFactMessages,
      loadRegionsMessages,
      loadProfileMessages,
      loadOutlookMessages,
      loadImportMessages,
      loadTakeMessages,
      loadMeasureWords,
      loadBelowMessages,
      loadDataMessages,
      loadAboutMessages,
      loadOriginMessages
    ].map((load) => load(locale))
  )
);
