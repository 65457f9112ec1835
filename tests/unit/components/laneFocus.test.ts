import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LaneFocus } from '$lib/components/laneFocus.svelte';

const sphere = { project: 'k-star-world', milestones: ['sphere'] };
const opening = { project: 'starfield', milestones: ['opening'] };
const both = { project: 'k-star-world', milestones: ['pledge', 'sphere'] };

describe('LaneFocus', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows a card on hover and hides it after a delay', () => {
    const focus = new LaneFocus();
    focus.point(sphere);
    expect([focus.card, focus.isActive('sphere'), focus.isActive('opening')]).toEqual([sphere, true, false]);
    focus.leave();
    expect(focus.card).toEqual(sphere);
    vi.runAllTimers();
    expect([focus.card, focus.active]).toEqual([null, null]);
  });

  it('scrolls to its card on click or keyboard focus, but not on hover or while pressed', () => {
    const focus = new LaneFocus();
    focus.point(sphere);
    const pointed = focus.isAsked;
    focus.hold();
    focus.focus(sphere);
    const held = focus.isAsked;
    focus.press(sphere);
    expect([pointed, held, focus.isAsked]).toEqual([false, false, true]);
    focus.close();
    focus.blur();
    focus.focus(opening);
    expect(focus.isAsked).toBe(true);
    focus.hold();
    focus.leave();
    expect(focus.isAsked).toBe(true);
  });

  it('keeps the card open when the pointer reaches it in time', () => {
    const focus = new LaneFocus();
    focus.point(sphere);
    focus.leave();
    focus.stay();
    vi.runAllTimers();
    expect(focus.card).toEqual(sphere);
  });

  it('keeps the card open after a click, until it is clicked again or closed', () => {
    const focus = new LaneFocus();
    focus.press(both);
    focus.point(opening);
    focus.leave();
    vi.runAllTimers();
    expect(focus.card).toEqual(both);
    focus.press(both);
    expect(focus.card).toBeNull();
    focus.press(opening);
    focus.close();
    expect(focus.active).toBeNull();
  });

  it('keeps the card of the focused mark when the pointer moves elsewhere', () => {
    const focus = new LaneFocus();
    focus.focus(sphere);
    focus.mark(opening);
    focus.leave();
    vi.runAllTimers();
    expect([focus.card, focus.active, focus.isGlance]).toEqual([sphere, sphere, true]);
    focus.press(sphere);
    expect(focus.isGlance).toBe(false);
    focus.press(sphere);
    focus.focus(sphere);
    focus.blur();
    vi.runAllTimers();
    expect(focus.card).toBeNull();
  });

  it('highlights an entry without opening a card, and closes other cards', () => {
    const focus = new LaneFocus();
    focus.point(sphere);
    focus.leave();
    focus.mark(opening);
    expect([focus.card, focus.active]).toEqual([null, opening]);
  });
});
