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
 * Options in which every word of the query begins a word of the label, keywords, badge, detail or group heading, the best
 * match first and with it its group: a label says what an option is, a heading only where it stands. Among equals, and
 * for an empty query, order is kept; empty groups go.
 */
export function filterGroups(groups: readonly OptionGroup[], query: string): readonly OptionGroup[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map((group) => {
      const found = group.options
        .map((option) => ({ option, grade: gradeOf(option, group.label, words) }))
        .filter(({ grade }) => grade < Infinity)
        .sort((a, b) => a.grade - b.grade);
      return { best: found[0]?.grade ?? Infinity, group: { ...group, options: found.map(({ option }) => option) } };
    })
    .filter(({ group }) => group.options.length > 0)
    .sort((a, b) => a.best - b.best)
    .map(({ group }) => group);
}

/** 0: the label begins with the first word; then by the least telling part that a word is found in; Infinity: nowhere. */
function gradeOf(option: Option, heading: string | null, words: readonly string[]): number {
  const parts = [option.label, option.keywords, option.badge, option.detail, heading].map(
    (part) => ` ${foldText(part ?? '')}`,
  );
  const grades = words.map((word) => {
    const index = parts.findIndex((part) => part.includes(` ${word}`));
    return index < 0 ? Infinity : index + 1;
  });
  const grade = Math.max(...grades);
  return grade === 1 && parts[0]?.startsWith(` ${words[0] ?? ''}`) === true ? 0 : grade;
}

export function optionCount(groups: readonly OptionGroup[]): number {
  return groups.reduce((sum, group) => sum + group.options.length, 0);
}
