import type { Stills } from '$lib/server/stills';

declare global {
  namespace App {
    interface Locals {
      /** Charts of the page as SVG, set by its load function. */
      stills?: Stills;
      /** What the page’s head says to machines, set by its load function. */
      head?: string;
    }
  }

  /** Origin of the site (`SITE_URL` at build time); null where it was not given. */
  const __SITE_ORIGIN__: string | null;
}
