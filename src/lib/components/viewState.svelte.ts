import { onMount, tick } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import type { Addressed, Ignored } from '../view/query';

/**
 * The reader's view and its way to the address and back. The address is where it lives; between two addresses, while a
 * handle is dragged, the view runs ahead of it. To be made while a page is set up.
 */
export class ViewState<View extends object> {
  view: View = $state.raw() as View;
  /** Parts of the address that were not understood. */
  ignored: readonly Ignored[] = $state.raw([]);
  /** False until the view of the first address is applied: the controls answer from then on. */
  ready = $state(false);
  readonly #address: Addressed<View>;
  #steps: Promise<void> = Promise.resolve();

  /** @param behind fetches what a page needs for other views than its standard one, behind the page itself */
  constructor(address: Addressed<View>, behind: () => Promise<void> = async () => {}) {
    this.#address = address;
    this.view = address.standard;
    onMount(async () => {
      // The page is kept hidden until the view of its address is applied.
      this.#read(page.url.searchParams);
      const fetched = behind().catch(() => {});
      if (!this.isDefault) await fetched;
      await tick();
      delete document.documentElement.dataset.pending;
      this.ready = true;
    });
    afterNavigate(({ type, to }) => {
      if (type === 'enter' || !to) return;
      if (type === 'goto') this.#followed(to.url.searchParams);
      else this.#read(to.url.searchParams);
    });
  }

  get isDefault(): boolean {
    return this.#address.write(this.view) === '';
  }

  /** Shows a change without an address of its own: a handle is being dragged. */
  preview(change: Partial<View>): void {
    this.view = this.#address.change(this.view, change);
  }

  /** Shows a change and makes it an entry of the history. */
  commit(change: Partial<View>): void {
    this.preview(change);
    this.#go(this.#address.write(this.view));
  }

  reset(): void {
    this.view = this.#address.standard;
    this.#go('');
  }

  /** Takes what was not understood out of the address. */
  dismiss(): void {
    this.#go(this.#address.write(this.view), true);
  }

  /** Takes the view from an address that the reader went to. */
  #read(query: URLSearchParams): void {
    const { view, ignored } = this.#address.read(query);
    if (this.#address.write(view) !== this.#address.write(this.view)) this.view = view;
    this.ignored = ignored;
  }

  /** The address has followed the view: the view itself may be ahead of it already. */
  #followed(query: URLSearchParams): void {
    this.ignored = this.#address.read(query).ignored;
  }

  /** One step after the other: each choice compares with the address that the one before has left. */
  #go(query: string, replace = false): void {
    this.#steps = this.#steps.then(async () => {
      if (query === location.search) return;
      await goto(`${location.pathname}${query}`, { replaceState: replace, keepFocus: true, noScroll: true });
    });
  }
}
