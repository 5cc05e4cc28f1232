import { describe, expect, it } from 'vitest';
import { rootTextScale, textScaleFor } from '../../src/ui/text-scale';

describe('textScaleFor', () => {
  it('is 16 px on a laptop and 15 px on a phone', () => {
    expect(textScaleFor(1440, 900)).toBe(1);
    expect(textScaleFor(390, 844)).toBe(15 / 16);
  });

  it('is a 45th of the height of a wall: 48 px at 2160', () => {
    expect(textScaleFor(3840, 2160)).toBe(3);
  });

  it('never shrinks on a wide low screen', () => {
    expect(textScaleFor(3840, 600)).toBe(1);
  });
});

describe('rootTextScale', () => {
  it('reads what the browser computed', () => {
    expect(rootTextScale('48px')).toBe(3);
    expect(rootTextScale('')).toBe(1);
  });
});
