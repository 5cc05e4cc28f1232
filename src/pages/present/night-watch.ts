/** Hours of the house in which nobody looks at a wall: from the first, before the second. */
const NIGHT = [2, 5] as const;
const ROUND_MS = 600_000;

export interface Watched {
  /** Asks the host for a newer build. */
  readonly look: () => Promise<void>;
  /** Tells what takes a newer build, once it is here. @returns ends the listening */
  readonly whenNewer: (listener: (take: () => void) => void) => () => void;
  /** Nobody leads, and nobody has touched the wall. */
  readonly isFree: () => boolean;
}

/**
 * Takes a newer build at night, for a kiosk that nobody opens again for weeks. By day it stays what it is, and while
 * somebody leads too. Its place in the deck stands in the address, so it goes on where it was.
 * @returns ends the watch
 */
export function watchAtNight({ look, whenNewer, isFree }: Watched): () => void {
  let take: (() => void) | null = null;
  const isNight = (): boolean => {
    const hour = new Date().getHours();
    return hour >= NIGHT[0] && hour < NIGHT[1];
  };
  const takeAtNight = (): void => {
    if (take !== null && isNight() && isFree()) take();
  };
  const stop = whenNewer((newer) => {
    take = newer;
    takeAtNight();
  });
  const round = setInterval(() => {
    takeAtNight();
    if (take === null && isNight()) void look();
  }, ROUND_MS);
  return () => {
    stop();
    clearInterval(round);
  };
}
