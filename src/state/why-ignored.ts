import type { Ignored } from '../spec/parameters';
import { ignoredWords } from '../text/ignored-words';
import type { Speech } from '../text/messages';

/** Why a parameter of the address was left aside, for the reader. */
export function whyIgnored({ key, found, reason, expected }: Ignored, { language }: Speech): string {
  const { reasons } = ignoredWords(language);
  switch (reason) {
    case 'unknown-key':
      return reasons[reason](key);
    case 'bad-value':
    case 'beyond':
    case 'too-few':
    case 'far':
      return reasons[reason](key, found, expected);
    default:
      return reasons[reason](key, found);
  }
}
