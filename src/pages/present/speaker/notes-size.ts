import { keepChoice, readChoice } from '../../../state/preferences';

const KEY = 'phare:notes-size';
/** Type of notes, in rem: from a desk, to a lectern that stands a step away. */
export const NOTES_SIZES: readonly number[] = [1, 1.25, 1.5, 1.75, 2.25];
const USUAL = 1;

/** Index of the size that the speaker chose on this machine. */
export function readNotesSize(): number {
  const size = Number(readChoice(KEY) ?? USUAL);
  return NOTES_SIZES[size] === undefined ? USUAL : size;
}

export function keepNotesSize(size: number): void {
  keepChoice(KEY, String(size));
}
