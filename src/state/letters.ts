import { keepChoice, readChoice } from './preferences';

const KEY = 'phare:letters';
const OFF = 'off';

/** Whether single letters are commands on this machine; they are until a reader switches them off. */
export function readLetters(): boolean {
  return readChoice(KEY) !== OFF;
}

/** True for the key that opens the search, where nobody is typing and single keys were not switched off. */
export function isAskKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  return (
    document.querySelector('[role=dialog],[type=text]:focus,[type=search]:focus,textarea:focus') === null &&
    readLetters()
  );
}

export function keepLetters(on: boolean): void {
  keepChoice(KEY, on ? 'on' : OFF);
}
