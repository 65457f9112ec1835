/** What the reader points at among the milestones: lane, list and card are marked together. */
export interface Pointed {
  project: string;
  /** The milestones of one mark: several where it is a counted one. */
  milestones: readonly string[];
}

/** A card that was opened by pointing stays so long after the pointer has left, so that it can be reached. */
const LINGER_MS = 250;

/**
 * Links the marks on the time axis, their entries in the list and the card that tells of them. Pointing or focusing shows
 * the card, pressing keeps it and lets the focus in; Escape closes it.
 */
export class LaneFocus {
  /** What is marked in lane, chart and list. */
  active: Pointed | null = $state.raw(null);
  /** What the card shows. */
  card: Pointed | null = $state.raw(null);
  /** The card was pressed open and stays. */
  #kept = $state(false);
  /** A mark or its card has the keyboard's focus: the pointer does not take it away. */
  #focused = $state(false);
  /** A mark is being pressed: what is under the pointer stays there until it is let go. */
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

  /** The focus has left mark and card. */
  blur(): void {
    this.#focused = false;
    this.leave();
  }

  /** An entry of the list is pointed at or has the focus: its mark is shown, no card. */
  mark(pointed: Pointed): void {
    this.stay();
    if (this.#kept || this.#focused) return;
    this.active = pointed;
    this.card = null;
  }

  /** A press begins on a mark. */
  hold(): void {
    this.#held = true;
  }

  /** A mark was pressed: its card stays, or goes where it stayed already. */
  press(pointed: Pointed): void {
    this.stay();
    this.#held = false;
    if (this.#kept && isSame(this.card, pointed)) return this.close();
    this.#kept = true;
    this.active = pointed;
    this.card = pointed;
  }

  /** The pointer is still there: on the mark or on its card. */
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

  /** The card is only looked at: Tab goes on to the next lane, unless the mark was pressed. */
  get isGlance(): boolean {
    return this.#focused && !this.#kept;
  }

  /** The card was asked for by a press or with the keyboard, not by pointing alone: the page may move to show it. */
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

/** Brings a milestone's mark into view and gives it the focus, which shows its card. */
export function showMark(milestone: string): void {
  const mark = document.querySelector<HTMLElement>(`[data-milestones~="${milestone}"]`);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus();
}
