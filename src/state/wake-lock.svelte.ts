/** held: the screen stays on; off: not asked, or given back while the page is hidden; refused: by a low battery or the host. */
export type WakeState = 'off' | 'held' | 'refused' | 'unsupported';

/**
 * Keeps the screen on while a presentation is shown. The browser takes the lock back whenever the page is hidden, so it
 * is asked for again each time the page comes back to view.
 */
export class WakeLock {
  state = $state<WakeState>('off');
  #lock: WakeLockSentinel | null = null;
  #wanted = false;

  /** @returns what gives the lock back and stops asking */
  keep(): () => void {
    this.#wanted = true;
    const again = (): void => void this.#ask();
    document.addEventListener('visibilitychange', again);
    again();
    return () => {
      this.#wanted = false;
      document.removeEventListener('visibilitychange', again);
      void this.#lock?.release();
    };
  }

  #ended(): boolean {
    return !this.#wanted;
  }

  async #ask(): Promise<void> {
    if (!('wakeLock' in navigator)) {
      this.state = 'unsupported';
      return;
    }
    if (this.#ended() || document.visibilityState !== 'visible' || this.#lock?.released === false) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      // Meanwhile the talk may have ended.
      if (this.#ended()) return void lock.release();
      this.#lock = lock;
      this.state = 'held';
      lock.addEventListener('release', () => (this.state = 'off'));
    } catch {
      this.state = 'refused';
    }
  }
}
