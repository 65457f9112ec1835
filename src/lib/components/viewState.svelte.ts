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
  /** Whether figures that a view needs are being fetched, or could not be. */
  loading: 'no' | 'under-way' | 'failed' = $state('no');
  readonly #address: Addressed<View>;
  #steps: Promise<void> = Promise.resolve();
  /** Number of the last choice. */
  #turn = 0;

  /** @param behind loads what a page needs for views other than the default, after the page itself */
  constructor(address: Addressed<View>, behind: () => Promise<void> = async () => {}) {
    this.#address = address;
    this.view = address.standard;
    onMount(async () => {
      // The page is kept hidden until the view of its address is applied.
      const read = this.#read(page.url.searchParams);
      const fetched = behind().catch(() => {});
      await read;
      if (!this.isDefault) await fetched;
      await tick();
      delete document.documentElement.dataset.pending;
      this.ready = true;
    });
    afterNavigate(({ type, to }) => {
      if (type === 'enter' || !to) return;
      if (type === 'goto') this.#followed(to.url.searchParams);
      else void this.#read(to.url.searchParams);
    });
  }

  get isDefault(): boolean {
    return this.#address.write(this.view) === '';
  }

  /** Applies a change without changing the URL, while a handle is dragged. */
  preview(change: Partial<View>): void {
    this.view = this.#address.change(this.view, change);
  }

  /** Applies a change and adds a history entry, as soon as its figures are there. */
  commit(change: Partial<View>): void {
    // What a choice comes to can depend on figures that it needs.
    this.#when(this.#address.change(this.view, change), () => {
      this.preview(change);
      this.#go(this.#address.write(this.view));
    });
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
  #read(query: URLSearchParams): Promise<void> | void {
    return this.#when(this.#address.read(query).view, () => {
      const { view, ignored } = this.#address.read(query);
      if (this.#address.write(view) !== this.#address.write(this.view)) this.view = view;
      this.ignored = ignored;
    });
  }

  /**
   * Does something when the figures of a view are there: at once, if they are. If they cannot be fetched, the page stays as it is
   * and says so; if the reader chooses something else meanwhile, only the last choice counts.
   */
  #when(view: View, act: () => void): Promise<void> | void {
    const figures = this.#address.load?.(view);
    const turn = ++this.#turn;
    if (!figures) {
      this.loading = 'no';
      return act();
    }
    this.loading = 'under-way';
    return figures.then(
      () => {
        if (turn !== this.#turn) return;
        this.loading = 'no';
        act();
      },
      () => {
        if (turn === this.#turn) this.loading = 'failed';
      }
    );
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
