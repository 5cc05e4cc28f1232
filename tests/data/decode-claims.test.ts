import { describe, expect, it } from 'vitest';
import { decodeClaims } from '../../src/data/decode-claims';

const whole = [
  { id: 'employees', value: 49000, unit: 'employees', qualifier: 'nearly', year: 2017 },
  { id: 'companies', value: 7200, unit: 'companies', year: 2017 },
  { id: 'tech-champions', value: 200, unit: 'companies', year: 2017 },
  { id: 'turnover', value: 8e9, unit: 'EUR', year: 2017 },
  { id: 'growth', value: 0.13, unit: 'per year', year: 2017 },
];
const decode = (claims: unknown): ReturnType<typeof decodeClaims> => decodeClaims(JSON.stringify({ claims }));

describe('the file of the published figures', () => {
  it('becomes five claims by name', () => {
    const { claims } = decode(whole);
    expect(claims?.employees).toEqual({ id: 'employees', value: 49000, isNearly: true, year: 2017 });
    expect(claims?.growth).toEqual({ id: 'growth', value: 0.13, isNearly: false, year: 2017 });
  });
  it.each([
    ['one is missing', whole.slice(1), 'claims'],
    ['one is in another unit', [{ ...whole[0], unit: 'jobs' }, ...whole.slice(1)], 'claims[0].unit'],
    ['one is zero', [{ ...whole[0], value: 0 }, ...whole.slice(1)], 'claims[0].value'],
    ['one has a name that nobody knows', [{ ...whole[0], id: 'offices' }, ...whole.slice(1)], 'claims[0].id'],
  ])('is refused where %s, with the place', (_, claims, column) => {
    const decoded = decode(claims);
    expect(decoded.claims).toBeNull();
    expect(decoded.error).toMatchObject({ resource: 'claims-2017', grade: 'fatal', column });
  });
  it('is refused where it is no JSON', () => expect(decodeClaims('{').claims).toBeNull());
});
