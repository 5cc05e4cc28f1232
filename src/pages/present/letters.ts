const KEY = 'phare:letters';

/** Whether single letters are commands on this machine; they are until a reader switches them off. */
export function readLetters(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function keepLetters(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // The choice holds until the page closes.
  }
}
