import { describe, expect, it } from 'vitest';
import type { DataError } from '../../src/domain/table';
import { notices as en } from '../../src/text/en/notices';
import { notices as fr } from '../../src/text/fr/notices';

const NOTICES = { fr, en } as const;

const NUMBER: DataError = {
  grade: 'row',
  kind: 'number',
  resource: 'communes-jobs',
  file: 'communes-jobs.csv',
  row: 17,
  column: 'value',
  expected: '12.5',
  found: '1 234,5',
};

const KINDS: readonly DataError[] = [
  NUMBER,
  { ...NUMBER, kind: 'code', column: 'place', expected: 'places.csv', found: '13201' },
  { ...NUMBER, kind: 'code', column: 'unit', expected: 'establishment, legal-unit', found: 'x' },
  { ...NUMBER, kind: 'period', column: 'year', expected: '2023', found: '23' },
  { ...NUMBER, kind: 'duplicate', column: null, expected: '', found: '13001|2022' },
  { ...NUMBER, kind: 'status', expected: 'A', found: '' },
  { ...NUMBER, kind: 'status', expected: 'C', found: '12' },
  { ...NUMBER, kind: 'schema', column: null, expected: '5', found: '6' },
  {
    ...NUMBER,
    kind: 'schema',
    file: 'indicators.json',
    row: null,
    column: 'indicators[3].unit.fr',
    expected: '"…"',
    found: '',
  },
  ...(['unreachable', 'html', 'truncated', 'schema', 'duplicate'] as const).map((kind): DataError => ({
    ...NUMBER,
    grade: 'fatal',
    kind,
    row: null,
    column: null,
  })),
  { ...NUMBER, grade: 'fatal', kind: 'unreachable', row: null, column: null, found: '' },
  { ...NUMBER, grade: 'fatal', kind: 'truncated', row: null, column: null, expected: '', found: '' },
  {
    ...NUMBER,
    grade: 'fatal',
    kind: 'cut',
    file: 'labels.json',
    row: null,
    column: null,
    expected: '302',
    found: '151',
  },
  { ...NUMBER, grade: 'fatal', kind: 'html', resource: 'places', file: 'places.csv', row: null, column: null },
  ...['BOM', 'CRLF', '\uFFFD'].map((found): DataError => ({
    ...NUMBER,
    grade: 'note',
    kind: 'encoding',
    row: null,
    column: null,
    found,
  })),
  { ...NUMBER, grade: 'note', kind: 'schema', row: null, column: null, expected: '92', found: '93' },
];

describe('dataError', () => {
  it('names file, line, column, what was expected and found, and what follows', () => {
    expect(fr.dataError(NUMBER)).toBe(
      'communes-jobs.csv, ligne 17, colonne value\u00a0: un nombre était attendu (12.5), on a lu «\u00a01 234,5\u00a0». ' +
        'Cette ligne n’est pas utilisée\u00a0; le reste de la figure est juste.',
    );
    expect(en.dataError(NUMBER)).toBe(
      'communes-jobs.csv, line 17, column value: a number was expected (12.5), found “1 234,5”. ' +
        'This line is not used; the rest of the figure is right.',
    );
  });

  it('counts in bytes what was cut, and says that nothing is drawn without the catalogue', () => {
    const cut: DataError = {
      ...NUMBER,
      grade: 'fatal',
      kind: 'cut',
      resource: 'indicators',
      file: 'indicators.json',
      row: null,
      column: null,
      expected: '151157',
      found: '75578',
    };
    expect(fr.dataError(cut)).toBe(
      'indicators.json\u00a0: le fichier est incomplet, 151\u202f157\u00a0octets attendus et 75\u202f578\u00a0octets lus. ' +
        'Sans ce fichier, aucune figure ne peut être dessinée. ' +
        'Réessayez\u00a0; si cela persiste, prévenez qui publie cet atlas.',
    );
    expect(en.dataError(cut)).toContain('151,157 bytes expected and 75,578 bytes read. Without this file no figure');
  });

  it.each(['fr', 'en'] as const)('says every kind in %s, each in its own words, without a hole', (language) => {
    const sentences = KINDS.map((error) => NOTICES[language].dataError(error));
    expect(new Set(sentences).size).toBe(KINDS.length);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|null|NaN| {2}|\(\)|\.\./);
      expect(sentence).toMatch(/\.$/);
    }
  });

  it('writes French with no-break spaces before high punctuation', () => {
    for (const error of KINDS) {
      expect(fr.dataError(error)).not.toMatch(/ [:;!?»]|« /);
    }
  });
});
