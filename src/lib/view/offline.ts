/** What a page tells the service worker: take over from the version before, keep the whole site, stop that. */
export const TAKE_OVER = 'take-over';
export const KEEP_ALL = 'keep-all';
export const STOP_KEEPING = 'stop-keeping';

/** How far the service worker is in keeping the whole site. */
export interface KeepProgress {
  kept: number;
  of: number;
  failed: number;
  /** All was tried, or the reader stopped it. */
  isOver: boolean;
}
