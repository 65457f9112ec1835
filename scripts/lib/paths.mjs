/** Folder of the tables: `DATA_DIR`, else `data`. */
export const dataFolder = process.env.DATA_DIR ?? 'data';

/** Folder of the built site: `BUILD_DIR`, else `build`. */
export const buildFolder = process.env.BUILD_DIR ?? 'build';

/** File of the row types that are generated from `datapackage.json`. */
export const rowTypesFile = 'src/lib/data/rows.d.ts';

/**
 * Groups of messages: `site` for every page, the others for the pages that load them. The check of the messages searches the code
 * for the name of a group.
 */
export const MESSAGE_GROUPS = /** @type {const} */ ([
  { group: 'site', name: 'm' },
  { group: 'projects', name: 'mp' },
  { group: 'list', name: 'ml' },
  { group: 'regions', name: 'mr' },
  { group: 'profile', name: 'mc' },
  { group: 'outlook', name: 'mo' },
  { group: 'import', name: 'mi' },
  { group: 'take', name: 'mt' },
  { group: 'below', name: 'mb' },
  { group: 'measures', name: 'mm' },
  { group: 'data', name: 'md' },
  { group: 'about', name: 'ma' },
  { group: 'offline', name: 'mn' },
  { group: 'origin', name: 'mk' },
  { group: 'facts', name: 'mf' }
]);

/**
 * One module per language and group, so that a page loads only its own. The language is always passed to a message, so the
 * runtime needs no strategy to detect it.
 *
 * @param {string} group
 */
export const messagesOptions = (group) => ({
  project: `./messages/${group}.inlang`,
  outdir: `./src/lib/paraglide/${group}`,
  /** @type {['baseLocale']} */
  strategy: ['baseLocale'],
  /** @type {'locale-modules'} */
  outputStructure: 'locale-modules',
  disableAsyncLocalStorage: true
});
