import { tick } from 'svelte';
import { goto } from '$app/navigation';
import type { Board } from '../view/board';
import { readAddress, writeAddress, type Ignored } from '../view/address';
import { changeView, defaultView, type View } from '../view/view';

/**
 * The reader's view and its way to the address and back. The address is where it lives; between two addresses, while a
 * handle is dragged, the view runs ahead of it.
 */
export class ViewState {
  view: View = $state.raw() as View;
  /** Parts of the address that were not understood. */
  ignored: readonly Ignored[] = $state.raw([]);
  readonly #board: Board;
  #steps: Promise<void> = Promise.resolve();

  constructor(board: Board) {
    this.#board = board;
    this.view = defaultView(board.config);
  }

  get isDefault(): boolean {
    return this.#query(this.view) === '';
  }

  /** Takes the view from an address that the reader went to. */
  read(query: URLSearchParams): void {
    const { view, ignored } = this.#understand(query);
    if (this.#query(view) !== this.#query(this.view)) this.view = view;
    this.ignored = ignored;
  }

  /** The address has followed the view: the view itself may be ahead of it already. */
  followed(query: URLSearchParams): void {
    this.ignored = this.#understand(query).ignored;
  }

  /** Takes the view from the first address, then shows the page that was kept hidden until then. */
  async start(query: URLSearchParams): Promise<void> {
    this.read(query);
    await tick();
    delete document.documentElement.dataset.pending;
  }

  /** Shows a change without an address of its own: a handle is being dragged. */
  preview(change: Partial<View>): void {
    this.view = changeView(this.view, change, this.#board.config);
  }

  /** Shows a change and makes it an entry of the history. */
  commit(change: Partial<View>): void {
    this.preview(change);
    this.#go(this.#query(this.view));
  }

  reset(): void {
    this.view = defaultView(this.#board.config);
    this.#go('');
  }

  /** Takes what was not understood out of the address. */
  dismiss(): void {
    this.#go(this.#query(this.view), true);
  }

  #understand(query: URLSearchParams) {
    return readAddress(query, { config: this.#board.config, regions: this.#board.figures.regions });
  }

  #query(view: View): string {
    return writeAddress(view, this.#board.config);
  }

  /** One step after the other: each choice compares with the address that the one before has left. */
  #go(query: string, replace = false): void {
    this.#steps = this.#steps.then(async () => {
      if (query === location.search) return;
      await goto(`${location.pathname}${query}`, { replaceState: replace, keepFocus: true, noScroll: true });
    });
  }
}
