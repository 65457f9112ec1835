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

  constructor(board: Board) {
    this.#board = board;
    this.view = defaultView(board.config);
  }

  get isDefault(): boolean {
    return writeAddress(this.view, this.#board.config) === '';
  }

  /** Takes the view from an address. */
  read(query: URLSearchParams): void {
    const { view, ignored } = readAddress(query, { config: this.#board.config, regions: this.#board.figures.regions });
    if (writeAddress(view, this.#board.config) !== writeAddress(this.view, this.#board.config)) this.view = view;
    this.ignored = ignored;
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
    void this.#go(writeAddress(this.view, this.#board.config));
  }

  reset(): void {
    this.view = defaultView(this.#board.config);
    void this.#go('');
  }

  dismiss(): void {
    void this.#go(writeAddress(this.view, this.#board.config), true);
  }

  async #go(query: string, replace = false): Promise<void> {
    if (query === location.search) return;
    await goto(`${location.pathname}${query}`, { replaceState: replace, keepFocus: true, noScroll: true });
  }
}
