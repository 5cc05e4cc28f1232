import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedStates, FADED, placeStates, type PlaceState } from '../../src/map/marks';
import type { MapMarks, MapView } from '../../src/map/view';
import { exampleMarks, exampleView, PLACES } from './example';

function stateOf(code: string, marks: Partial<MapMarks> = {}, view: Partial<MapView> = {}): PlaceState {
  const state = placeStates(exampleView(view), exampleMarks(marks)).get(code);
  if (state === undefined) throw new Error(`${code} has no state`);
  return state;
}

describe('the state of a place', () => {
  it('carries its fill', () => {
    expect(stateOf('13055')).toEqual({
      fill: '#0b3451',
      missing: 0,
      confidential: 0,
      opacity: 1,
      dimmed: false,
      lit: false,
      thin: false,
      pin: '',
      radius: 0,
      disc: false,
    });
  });
  it('tells missing from confidential, and neither has a colour', () => {
    expect(stateOf('13047')).toMatchObject({ fill: 'rgba(0,0,0,0)', missing: 1, confidential: 0 });
    expect(stateOf('84089')).toMatchObject({ fill: 'rgba(0,0,0,0)', missing: 0, confidential: 1 });
  });
  it('draws a place that nobody spoke of as missing, never as plain', () => {
    expect(stateOf('13001', { fills: new Map() })).toMatchObject({ missing: 1, fill: 'rgba(0,0,0,0)' });
  });
  it('fades the others when a group is lit, and only then', () => {
    const codes = PLACES.map(({ code }) => code);
    expect(stateOf('84089', { lit: new Set(codes.slice(0, 3)) })).toMatchObject({ opacity: 1, thin: false });
    const group = new Set(['13055', '13001', '13047', '13002']);
    expect(stateOf('84089', { lit: group })).toMatchObject({ opacity: FADED, lit: false, thin: true });
    expect(stateOf('13055', { lit: group })).toMatchObject({ opacity: 1, lit: true, thin: true });
  });
  it('fades what a filter leaves out, and does not name it', () => {
    expect(stateOf('13055', { dimmed: new Set(['13055']) })).toMatchObject({ opacity: FADED, dimmed: true });
  });
  it('has the hue of its pin, the seventh as the first', () => {
    const colours = exampleView().colours;
    expect(stateOf('13055', {}, { pins: new Map([['13055', 2]]) }).pin).toBe(colours['pin-2']);
    expect(stateOf('13055', {}, { pins: new Map([['13055', 6]]) }).pin).toBe(colours['pin-0']);
  });
  it('has the radius of its circle, 0 where it has none', () => {
    const radiiPx = new Map([['13055', 31.5]]);
    expect(stateOf('13055', { radiiPx }).radius).toBe(31.5);
    expect(stateOf('13001', { radiiPx }).radius).toBe(0);
  });
});

describe('what has to be set on the engine', () => {
  const fill = fc.constantFrom('#000000', '#ffffff', 'pattern-missing', 'pattern-confidential');
  const codes = fc.subarray(PLACES.map(({ code }) => code));
  const marks = fc
    .record({ fills: fc.array(fill, { minLength: 4, maxLength: 4 }), lit: codes, dimmed: codes, circles: fc.boolean() })
    .map(({ fills, lit, dimmed, circles }): MapMarks => ({
      fills: new Map(PLACES.map(({ code }, index) => [code, fills[index] ?? '#000000'])),
      radiiPx: circles ? new Map(PLACES.map(({ code, rank }) => [code, 20 - rank])) : null,
      lit: new Set(lit),
      dimmed: new Set(dimmed),
    }));

  it('is everything at first and nothing when nothing changed', () => {
    const states = placeStates(exampleView(), exampleMarks());
    expect(changedStates(new Map(), states)).toHaveLength(4);
    expect(changedStates(states, placeStates(exampleView(), exampleMarks()))).toEqual([]);
  });
  it('is one place when one place changed', () => {
    const before = placeStates(exampleView(), exampleMarks());
    const after = placeStates(exampleView(), exampleMarks({ lit: new Set(['13001']) }));
    expect(changedStates(before, after).map(([code]) => code)).toEqual(['13001']);
  });
  it('always leads from any picture to any other', () => {
    fc.assert(
      fc.property(marks, marks, (one, two) => {
        const before = placeStates(exampleView(), one);
        const after = placeStates(exampleView(), two);
        expect(new Map([...before, ...changedStates(before, after)])).toEqual(after);
      }),
    );
  });
});
