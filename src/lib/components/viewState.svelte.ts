import { onMount, tick } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import type { Addressed, Ignored } from '../view/query';

/**
 * The reader's view, and how it is read from and written to the URL. The URL is the state; while a handle is dragged, the view is
 * ahead of it. Create it while a page is initialised.
 */
export class ViewState<View extends object> {
  view: View = $state.raw() as View;
  /** Query parameters that were not recognised. */
  ignored: readonly Ignored[] = $state.raw([]);
  /** False until the view of the first URL is applied: then the controls work. */
  ready = $state(false);
  readonly #address: Addressed<View>;
  #steps: Promise<void> = Promise.resolve();

  /** @param behind loads what a page needs for views other than the default, after the page itself */
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

  /** Applies a change without changing the URL, while a handle is dragged. */
  preview(change: Partial<View>): void {
    this.view = this.#address.change(this.view, change);
  }

  /** Applies a change and adds a history entry. */
  commit(change: Partial<View>): void {
    this.preview(change);
    this.#go(this.#address.write(this.view));
  }

  reset(): void {
    this.view = this.#address.standard;
    this.#go('');
  }

  /** Removes unrecognised parameters from the URL. */
  dismiss(): void {
    this.#go(this.#address.write(this.view), true);
  }

  /** Reads the view from a URL that the reader navigated to. */
  #read(query: URLSearchParams): void {
    const { view, ignored } = this.#address.read(query);
    if (this.#address.write(view) !== this.#address.write(this.view)) this.view = view;
    this.ignored = ignored;
  }

  /** The URL has followed the view, which may be ahead of it already. */
  #followed(query: URLSearchParams): void {
    this.ignored = this.#address.read(query).ignored;
  }

  /** Makes one history entry after the other: each choice is compared with the address that the one before left. */
  #go(query: string, replace = false): void {
    this.#steps = this.#steps.then(async () => {
      if (query === location.search) return;
      await goto(`${location.pathname}${query}`, { replaceState: replace, keepFocus: true, noScroll: true });
    });
  }
}
