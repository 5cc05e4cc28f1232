import type { Ignored } from '../spec/parameters';
import type { Speech } from '../text/messages';

/** Why a parameter of the address was left aside, for the reader. */
export function ignoredWords({ key, found, reason, expected }: Ignored, { messages }: Speech): string {
  const { ignored } = messages.explorer;
  switch (reason) {
    case 'unknown-key':
      return ignored[reason](key);
    case 'bad-value':
      return ignored[reason](key, found, expected);
    default:
      return ignored[reason](key, found);
  }
}
