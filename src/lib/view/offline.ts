/** Messages of a page to the service worker: replace the previous version, keep the whole site, stop that. */
export const TAKE_OVER = 'take-over';
export const KEEP_ALL = 'keep-all';
export const STOP_KEEPING = 'stop-keeping';

/** Progress of the service worker in keeping the whole site. */
export interface KeepProgress {
  kept: number;
  of: number;
  failed: number;
  /** Everything was tried, or the reader stopped it. */
  isOver: boolean;
}
