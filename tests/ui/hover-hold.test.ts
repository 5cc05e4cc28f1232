import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoverHold } from '../../src/ui/hover-hold';

describe('HoverHold', () => {
  let seen: (string | null)[];
  let hold: HoverHold<string>;
  beforeEach(() => {
    vi.useFakeTimers();
    seen = [];
    hold = new HoverHold<string>((key) => seen.push(key), 150);
  });
  afterEach(() => vi.useRealTimers());

  it('shows at once and leaves after the delay', () => {
    hold.set('a');
    hold.set(null);
    vi.advanceTimersByTime(149);
    expect(seen).toEqual(['a']);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual(['a', null]);
  });

  it('goes from one mark to the next without a gap', () => {
    hold.set('a');
    hold.set(null);
    hold.set('b');
    vi.runAllTimers();
    expect(seen).toEqual(['a', 'b']);
  });

  it('stays while the card is held, and goes after it is left', () => {
    hold.set('a');
    hold.set(null);
    hold.hold(true);
    vi.runAllTimers();
    expect(seen).toEqual(['a']);
    hold.hold(false);
    vi.runAllTimers();
    expect(seen).toEqual(['a', null]);
  });

  it('keeps a mark that the pointer never left', () => {
    hold.set('a');
    hold.hold(true);
    hold.hold(false);
    vi.runAllTimers();
    expect(seen).toEqual(['a']);
  });

  it('clears at once', () => {
    hold.set('a');
    hold.clear();
    vi.runAllTimers();
    expect(seen).toEqual(['a', null]);
  });
});
