declare global {
  /** Origin of the site (`SITE_URL` at build time); null where it was not given. */
  const __SITE_ORIGIN__: string | null;
}

export {};
