import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeIndicators } from '../../src/data/decode-indicators';
import { INVENTED } from './package-folder';

interface Entry {
  id: string;
  measure: Record<string, unknown>;
  [key: string]: unknown;
}
interface File {
  version: unknown;
  indicators: Entry[];
}

/** The invented catalogue after `change`. */
function edited(change: (file: File) => void): string {
  const file = JSON.parse(readFileSync(new URL('indicators.json', INVENTED), 'utf8')) as File;
  change(file);
  return JSON.stringify(file);
}

function entry(file: File, id: string): Entry {
  const found = file.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('decodeIndicators', () => {
  it('reads the catalogue in its order', () => {
    const { indicators, errors } = decodeIndicators(edited(() => {}));
    expect(errors).toEqual([]);
    expect([...indicators.keys()].slice(0, 3)).toEqual(['establishments', 'legal-units', 'area']);
    expect(indicators.get('zone-creations-jz-quotient')?.measure).toEqual({
      type: 'quotient',
      part: 'zone-creations-jz',
      whole: 'zone-creations',
      reference: 'amp-zones',
    });
    expect(indicators.get('zone-employees')?.periods).toEqual([2023, 2023.25, 2023.5, 2023.75]);
  });

  it('refuses an entry of another shape by its path, and what is made of it', () => {
    const text = edited((file) => (entry(file, 'jobs').name = { fr: 'Emplois' }));
    const { indicators, errors } = decodeIndicators(text);
    expect(errors.map(({ column, found }) => [column, found])).toEqual([
      ['indicators[6].name.en', ''],
      ['jobs-per-establishment.measure', 'jobs'],
      ['jobs-per-establishment-before.measure', 'jobs'],
    ]);
    expect(indicators.has('establishments')).toBe(true);
  });

  it('refuses indicators made of one another in a circle', () => {
    const text = edited((file) => {
      entry(file, 'jobs').measure = { type: 'change', of: 'jobs-per-establishment', per: 'year' };
    });
    const { indicators, errors } = decodeIndicators(text);
    expect(errors.map(({ column }) => column)).toContain('jobs.measure');
    expect(indicators.has('jobs')).toBe(false);
  });

  it.each<[string, (file: File) => void]>([
    ['periods that do not ascend', (file) => (entry(file, 'area').periods = [2022, 2021])],
    ['no period', (file) => (entry(file, 'area').periods = [])],
    ['an unknown kind of unit', (file) => (entry(file, 'area').unitKind = 'hectare')],
    ['an unknown kind of measure', (file) => (entry(file, 'area').measure = { type: 'guess' })],
    ['a reference that is no place', (file) => (entry(file, 'zone-creations-jz-quotient').measure.reference = 'Lyon')],
    ['decimals below 0', (file) => (entry(file, 'area').decimals = -1)],
  ])('refuses %s', (_, change) => {
    expect(decodeIndicators(edited(change)).errors[0]).toMatchObject({ grade: 'row', kind: 'schema' });
  });

  it('refuses a second entry of the same id, and a version it does not know', () => {
    const twice = edited((file) => file.indicators.push(entry(file, 'area')));
    expect(decodeIndicators(twice).errors).toMatchObject([{ kind: 'duplicate', found: 'area' }]);
    const later = edited((file) => (file.version = 2));
    expect(decodeIndicators(later)).toMatchObject({ errors: [{ grade: 'fatal', column: 'version', found: '2' }] });
  });

  it('tells a catalogue that ends too early', () => {
    const text = edited(() => {});
    // In bytes: one of the 500 letters is an é.
    expect(decodeIndicators(text.slice(0, 500), text.length).errors).toMatchObject([
      { kind: 'cut', expected: String(text.length), found: '501' },
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json()), fc.json(), (input, one) => {
        expect(decodeIndicators(input).indicators.size).toBe(0);
        expect(decodeIndicators(`{"version":1,"indicators":[${one}]}`).indicators.size).toBe(0);
      }),
    );
  });
});
