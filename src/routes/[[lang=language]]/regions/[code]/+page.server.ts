import { error } from '@sveltejs/kit';
import { isContained, readBoardWith, readCautions, readData, readWholeBoard } from '$lib/server/data';
import { profileStills } from '$lib/server/pageStills';
import { unpackBoard } from '$lib/view/board';
import { packSources } from '$lib/view/packSources';
import { sourcesOfFigures } from '$lib/view/packBoard';
import { decompositionOf } from '$lib/view/regions/decomposition';
import { profileAddress, profileComparison } from '$lib/view/regions/profileView';
import { packProfile } from '$lib/view/regions/packProfile';
import { sourceIn } from '$lib/view/sourceIn';
import { numberSources } from '$lib/view/sources';
import { LOCALES } from '$lib/words/locale';
import { loadProfileMessages } from '$lib/words/profileMessages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const { figures, config } = unpackBoard(await readWholeBoard('en'));
  return figures
    .municipalitiesOf(config.benchmark)
    .flatMap(({ code }) => LOCALES.map((locale) => (locale === 'en' ? { code } : { lang: locale, code })));
};

export const load: PageServerLoad = async ({ params, locals }) => {
  const locale = params.lang ?? 'en';
  const [all, folder] = await Promise.all([readWholeBoard(locale), readData()]);
  const whole = unpackBoard(all);
  const profile = packProfile(folder, whole, params.code, locale);
  if (!profile) error(404);
  // The page contains the series of its own municipality, of the province and of those that it can be compared with.
  const regions = [profile.code, whole.config.benchmark, ...profile.context.similar];
  const board = await readBoardWith(locale, ({ indicator, region }) => isContained(indicator) && regions.includes(region));
  const { cautions } = await readCautions(locale);
  const own = unpackBoard(board);
  const view = profileAddress(profile.context, own.measures).standard;
  await loadProfileMessages(locale);
  const decomposition = decompositionOf(own, { region: profile.code, ...view }, locale);
  locals.stills = profileStills(own, profileComparison(own, profile.context, view), decomposition, locale);
  const { headline, keyFigures, structure, growth, similar, remarks } = profile;
  const said = [
    ...(headline ? [...headline.sources.focus, ...headline.sources.benchmark, ...profile.caution.sourceIds] : []),
    ...(headline?.deck.flatMap(({ sourceIds }) => sourceIds) ?? []),
    ...keyFigures.flatMap(({ sourceIds }) => sourceIds),
    ...(profile.rise?.sourceIds ?? []),
    ...remarks.flatMap(({ sourceIds }) => sourceIds),
    ...(structure?.sourceIds ?? []),
    ...(growth?.sourceIds ?? []),
    ...similar.sourceIds,
    ...cautions.flatMap(({ sourceIds }) => sourceIds)
  ];
  const charted = sourcesOfFigures(board.figures);
  const named = [...said, ...charted];
  const sources = packSources(folder.tables, new Set(named)).map((source) => sourceIn(source, locale));
  return {
    path: `regions/${profile.code}/`,
    profile,
    // The first one is in the headline already.
    cautions: cautions.slice(1),
    board,
    sources: numberSources({ sources }, named, locale)
  };
};
