import type { Language } from '../../domain/frame';
import { MAX_CLASSES, MIN_CLASSES } from '../../domain/view-spec';

/**
 * Thresholds as a reader types them: "10 ; 50,5 ; 1 200" in French, "10; 50.5; 1,200" in English, any spaces and either
 * minus. Null unless they are 2 to 6 strictly ascending numbers: nothing is guessed.
 */
export function readThresholds(text: string, language: Language): readonly number[] | null {
  const values = text.split(';').map((part) => readNumber(part, language));
  const count = values.length + 1;
  if (count < MIN_CLASSES || count > MAX_CLASSES) return null;
  const numbers = values.filter((value) => value !== null);
  const ascending = numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? Infinity));
  return numbers.length === values.length && ascending ? numbers : null;
}

function readNumber(text: string, language: Language): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  const plain = language === 'fr' ? bare.replace(',', '.') : bare.replace(/,(?=\d{3}(\D|$))/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
