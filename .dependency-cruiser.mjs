/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Modules that import each other, types included, cannot be understood one at a time: move what both need to a third.',
      severity: 'error',
      from: {},
      to: { circular: true }
    }
  ],
  options: {
    includeOnly: '^src/',
    exclude: '^src/lib/paraglide/',
    doNotFollow: { path: 'node_modules' },
    // Imports of types count.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' }
  }
};
