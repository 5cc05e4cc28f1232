import { describe, expect, it } from 'vitest';
import { filterGroups, foldText, optionCount, type OptionGroup } from '../../src/ui/options';

const GROUPS: readonly OptionGroup[] = [
  {
    id: 'density',
    label: 'Densité',
    options: [
      { value: 'per-km2', label: 'Établissements par km²', badge: 'tous secteurs' },
      { value: 'per-1000', label: 'Établissements pour 1 000 habitants', detail: 'Rapporté à la population' },
    ],
  },
  { id: 'employment', label: 'Emploi', options: [{ value: 'wage', label: 'Salaire net moyen', keywords: 'revenu' }] },
];

function found(query: string): readonly string[] {
  return filterGroups(GROUPS, query).flatMap((group) => group.options.map((option) => option.value));
}

describe('foldText', () => {
  it('drops accents, ligatures, case and signs', () => {
    expect(foldText("Main-d'œuvre  « ÉTÉ »")).toBe('main d oeuvre ete');
    expect(foldText('km²')).toBe('km2');
  });
});

describe('filterGroups', () => {
  it('keeps all for an empty query', () => {
    expect(filterGroups(GROUPS, '  ')).toBe(GROUPS);
    expect(optionCount(GROUPS)).toBe(3);
  });

  it('finds without accents, by beginnings of words, in any order', () => {
    expect(found('etab km2')).toEqual(['per-km2']);
    expect(found('hab etabl')).toEqual(['per-1000']);
  });

  it('does not find the middle of a word', () => {
    expect(found('lissement')).toEqual([]);
  });

  it('finds by detail, badge, keywords and heading', () => {
    expect(found('population')).toEqual(['per-1000']);
    expect(found('tous sect')).toEqual(['per-km2']);
    expect(found('revenu')).toEqual(['wage']);
    expect(found('densite')).toEqual(['per-km2', 'per-1000']);
  });

  it('puts a label before keywords, these before a detail, and a heading last', () => {
    const groups: readonly OptionGroup[] = [
      {
        id: 'a',
        label: 'Emploi et salaires',
        options: [
          { value: 'heading', label: 'Établissements employeurs' },
          { value: 'detail', label: 'Effectifs', detail: 'Sans les salaires' },
          { value: 'word', label: 'Masse des salaires' },
        ],
      },
      {
        id: 'b',
        label: null,
        options: [
          { value: 'keyword', label: 'Revenu', keywords: 'salaire' },
          { value: 'begins', label: 'Salaire net moyen' },
        ],
      },
    ];
    const ranked = filterGroups(groups, 'salaire');
    expect(ranked.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(ranked.flatMap(({ options }) => options.map(({ value }) => value))).toEqual([
      'begins',
      'keyword',
      'word',
      'detail',
      'heading',
    ]);
  });

  it('keeps the order of equals', () => {
    expect(found('etab')).toEqual(['per-km2', 'per-1000']);
  });

  it('drops groups that have nothing left', () => {
    expect(filterGroups(GROUPS, 'salaire').map((group) => group.id)).toEqual(['employment']);
  });
});
