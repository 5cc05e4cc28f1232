import { keepChoice, readChoice } from '../../state/preferences';

const KEY = 'phare:letters';
const OFF = 'off';

/** Whether single letters are commands on this machine; they are until a reader switches them off. */
export function readLetters(): boolean {
  return readChoice(KEY) !== OFF;
}

export function keepLetters(on: boolean): void {
  keepChoice(KEY, on ? 'on' : OFF);
}
