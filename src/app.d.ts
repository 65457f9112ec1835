import type { Stills } from '$lib/server/stills';

declare global {
  namespace App {
    interface Locals {
      /** Charts of the page as SVG, set by its load function. */
      stills?: Stills;
      /** Structured data in the head of the page, set by its load function. */
      head?: string;
    }
  }

  /** Origin of the site (`SITE_URL` at build time); null if it was not set. */
  const __SITE_ORIGIN__: string | null;
}
