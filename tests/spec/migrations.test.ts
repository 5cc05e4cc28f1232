import { describe, expect, it } from 'vitest';
import { migrate, type Migration } from '../../src/spec/migrations';

const rename =
  (from: string, to: string): Migration =>
  (params) => {
    const lifted = new URLSearchParams();
    for (const [key, value] of params) lifted.append(key === from ? to : key, value);
    return lifted;
  };
const history = [rename('places', 'lieux'), rename('lieux', 'territoires')];

describe('migrations', () => {
  it('lift a link without version through every step', () => {
    expect(migrate(new URLSearchParams('places=13055&x=1'), history).toString()).toBe('territoires=13055&x=1');
  });
  it('start where the link stands', () => {
    expect(migrate(new URLSearchParams('v=2&places=1&lieux=13055'), history).toString()).toBe(
      'places=1&territoires=13055',
    );
  });
  it('leave a link of the current version as it is', () => {
    expect(migrate(new URLSearchParams('v=3&territoires=13055'), history).toString()).toBe('territoires=13055');
  });
  it.each(['v=99', 'v=abc', 'v=-1', 'v=1.5'])('read %s as the current version', (version) => {
    expect(migrate(new URLSearchParams(`${version}&lieux=13055`), history).toString()).toBe('lieux=13055');
  });
});
