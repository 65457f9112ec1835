/** Milestone highlight and card state, shared by lane, list and card. */
export interface Pointed {
  project: string;
  /** The milestones of one mark: several for a counted mark. */
  milestones: readonly string[];
}

/** Delay before a hover card closes, so that the pointer can reach it. */
const LINGER_MS = 250;

/**
 * Links the marks on the time axis, their entries in the list and their card. Pointing or focusing shows the card, a click keeps it
 * open and lets the focus in; Escape closes it.
 */
export class LaneFocus {
  /** The highlighted milestones in lane, chart and list. */
  active: Pointed | null = $state.raw(null);
  /** The milestones on the card. */
  card: Pointed | null = $state.raw(null);
  /** The card was clicked open and stays. */
  #kept = $state(false);
  /** A mark or its card has the keyboard focus: the pointer does not take it away. */
  #focused = $state(false);
  /** A mark is pressed: what is under the pointer stays there until it is released. */
  #held = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The pointer is on a mark. */
  point(pointed: Pointed): void {
    this.stay();
    if (this.#kept || this.#focused) return;
    this.active = pointed;
    this.card = pointed;
  }

  /** A mark has the focus. */
  focus(pointed: Pointed): void {
    this.stay();
    this.#focused = true;
    if (this.#kept && isSame(this.card, pointed)) return;
    this.#kept = false;
    this.active = pointed;
    this.card = pointed;
  }

  /** The focus left mark and card. */
  blur(): void {
    this.#focused = false;
    this.leave();
  }

  /** An entry of the list is hovered or focused: its mark is highlighted, without a card. */
  mark(pointed: Pointed): void {
    this.stay();
    if (this.#kept || this.#focused) return;
    this.active = pointed;
    this.card = null;
  }

  /** A press on a mark begins. */
  hold(): void {
    this.#held = true;
  }

  /** A mark was clicked: its card stays, or closes if it stayed already. */
  press(pointed: Pointed): void {
    this.stay();
    this.#held = false;
    if (this.#kept && isSame(this.card, pointed)) return this.close();
    this.#kept = true;
    this.active = pointed;
    this.card = pointed;
  }

  /** The pointer is still on the mark or its card. */
  stay(): void {
    clearTimeout(this.#timer);
  }

  /** The pointer has left. */
  leave(): void {
    this.stay();
    this.#held = false;
    if (this.#kept || this.#focused) return;
    this.#timer = setTimeout(() => this.close(), LINGER_MS);
  }

  close(): void {
    this.stay();
    this.#kept = false;
    this.active = null;
    this.card = null;
  }

  /** The card is only shown: Tab moves on to the next lane, unless the mark was clicked. */
  get isGlance(): boolean {
    return this.#focused && !this.#kept;
  }

  /** The card was opened by click or keyboard, not by hovering: the page may scroll to show it. */
  get isAsked(): boolean {
    return this.#kept || (this.#focused && !this.#held);
  }

  isActive(milestone: string): boolean {
    return this.active?.milestones.includes(milestone) ?? false;
  }
}

function isSame(a: Pointed | null, b: Pointed): boolean {
  return a?.milestones[0] === b.milestones[0];
}

/** Scrolls a milestone's mark into view and focuses it, which shows its card. */
export function showMark(milestone: string): void {
  const mark = document.querySelector<HTMLElement>(`[data-milestones~="${milestone}"]`);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus();
}
