/** Folder of the tables: `DATA_DIR`, else `data`. */
export const dataFolder = process.env.DATA_DIR ?? 'data';

/** Folder of the built site: `BUILD_DIR`, else `build`. */
export const buildFolder = process.env.BUILD_DIR ?? 'build';

/** Where the row types made from `datapackage.json` are written. */
export const rowTypesFile = 'src/lib/tables/rows.d.ts';

/**
 * One module a language, so that a page loads its own alone. The language is always passed to a message: the runtime
 * needs no strategy of its own to find it.
 */
export const messagesOptions = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  /** @type {['baseLocale']} */
  strategy: ['baseLocale'],
  /** @type {'locale-modules'} */
  outputStructure: 'locale-modules',
  disableAsyncLocalStorage: true
};
