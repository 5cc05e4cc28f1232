/** One line of a list to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** A second, quieter line. */
  readonly detail?: string;
  /** A word or two set apart: "tous secteurs". */
  readonly badge?: string;
  /** Found by these words too, which are not shown. */
  readonly keywords?: string;
}

export interface OptionGroup {
  readonly id: string;
  /** Null: a list without headings. */
  readonly label: string | null;
  readonly options: readonly Option[];
}

/** Lower case without accents or ligatures; hyphens, apostrophes and other signs count as one space. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('²', '2')
    .replace(/[^\p{L}\p{N}%€]+/gu, ' ')
    .trim();
}

/**
 * Options in which every word of the query begins a word of the label, detail, badge, keywords or group heading. Order
 * is kept, empty groups go; an empty query keeps all.
 */
export function filterGroups(groups: readonly OptionGroup[], query: string): readonly OptionGroup[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map((group) => ({ ...group, options: group.options.filter((option) => matches(option, group.label, words)) }))
    .filter((group) => group.options.length > 0);
}

function matches(option: Option, heading: string | null, words: readonly string[]): boolean {
  const parts = [option.label, option.detail, option.badge, option.keywords, heading];
  const haystack = ` ${foldText(parts.filter((part) => part != null).join(' '))}`;
  return words.every((word) => haystack.includes(` ${word}`));
}

export function optionCount(groups: readonly OptionGroup[]): number {
  return groups.reduce((sum, group) => sum + group.options.length, 0);
}
