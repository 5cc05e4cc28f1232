import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAtNight } from '../../../src/pages/present/night-watch';

const TEN_MINUTES = 600_000;

let tell: (take: () => void) => void;
const look = vi.fn(() => Promise.resolve());
const take = vi.fn();
const whenNewer = (listener: (take: () => void) => void) => {
  tell = listener;
  return () => undefined;
};
let free = true;
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  free = true;
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

function watchFrom(time: string): void {
  vi.setSystemTime(new Date(`2026-11-25T${time}`));
  end = watchAtNight({ look, whenNewer, isFree: () => free });
}

describe('a kiosk that runs for weeks', () => {
  it('asks for a newer build at night alone', () => {
    watchFrom('01:30:00');
    vi.advanceTimersByTime(2 * TEN_MINUTES);
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * TEN_MINUTES);
    expect(look).toHaveBeenCalled();
  });

  it('takes by night what came by day', () => {
    watchFrom('14:00:00');
    tell(take);
    vi.advanceTimersByTime(11 * 6 * TEN_MINUTES);
    expect(take).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * 6 * TEN_MINUTES);
    expect(take).toHaveBeenCalled();
  });

  it('takes at once what comes at night', () => {
    watchFrom('03:00:00');
    tell(take);
    expect(take).toHaveBeenCalledTimes(1);
  });

  it('leaves alone somebody who leads, even at night', () => {
    free = false;
    watchFrom('03:00:00');
    tell(take);
    vi.advanceTimersByTime(3 * TEN_MINUTES);
    expect(take).not.toHaveBeenCalled();
    free = true;
    vi.advanceTimersByTime(TEN_MINUTES);
    expect(take).toHaveBeenCalled();
  });
});
