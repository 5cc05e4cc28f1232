import { slug } from '../text/slug';

/** Extension included: longer names are cut by mail and by disks. */
const LONGEST = 80;

export interface NamePart {
  readonly text: string;
  /** A period or a kind of file: cut, it would say something else. */
  readonly isWhole?: boolean;
}

/** Parts of a name with hyphens between them. Where it is too long, the longest part gives way, a word at a time. */
export function fileNameOf(parts: readonly NamePart[], extension: string): string {
  let words = parts.map(({ text, isWhole = false }) => ({ words: slug(text).split('-'), isWhole }));
  const nameOf = (): string => {
    const stem = words.flatMap((part) => part.words).filter((word) => word !== '');
    return `${stem.join('-')}.${extension}`;
  };
  while (nameOf().length > LONGEST) {
    const lengths = words.map((part) => (part.isWhole || part.words.length < 2 ? 0 : part.words.join('-').length));
    const longest = Math.max(...lengths);
    if (longest === 0) break;
    const at = lengths.indexOf(longest);
    words = words.map((part, index) => (index === at ? { ...part, words: part.words.slice(0, -1) } : part));
  }
  return nameOf();
}
