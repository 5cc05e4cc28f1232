import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { escapeText, sceneToSvg } from '../../src/charts/scene-to-svg';
import type { Mark } from '../../src/domain/scene';
import { sceneOf } from './invented-scene';

const HOSTILE = `<img src=x onerror="alert(1)">'&</text><script>alert(2)</script>`;
const marks: readonly Mark[] = [
  { type: 'path', key: HOSTILE, label: HOSTILE, at: [1, 1], d: 'M0 0H9', fill: 'seq-3', className: HOSTILE },
  { type: 'text', x: 1, y: 2, text: HOSTILE, sizePx: 12, anchor: 'start' },
];
const hostile = { title: HOSTILE, subtitle: HOSTILE };

/** The tags that a parser would see: names, in order. */
function tagsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<([a-zA-Z][^\s/>]*)/g)].map(([, name]) => name ?? '');
}

describe('sceneToSvg', () => {
  it('never lets text of the data become markup', () => {
    const svg = sceneToSvg(sceneOf([{ name: HOSTILE, marks }], hostile), { paint: 'light', idPrefix: HOSTILE });
    expect(new Set(tagsOf(svg))).toEqual(new Set(['svg', 'title', 'desc', 'g', 'path', 'text']));
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/\sonerror="/);
  });

  it('writes title, description and named groups', () => {
    const svg = sceneToSvg(sceneOf([{ name: 'communes', marks: [] }]), { paint: 'light', idPrefix: 'm' });
    expect(svg).toContain('<title id="m-title">Titre</title>');
    expect(svg).toContain('<desc id="m-description">Description</desc>');
    expect(svg).toContain('<g data-layer="communes"></g>');
  });

  it('resolves colours for a file and leaves them to the page for inline pictures', () => {
    const scene = sceneOf([{ name: 'a', marks: [{ type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'ink' }] }]);
    expect(sceneToSvg(scene, { paint: 'light', idPrefix: 'm' })).toContain('fill="#0b2239"');
    expect(sceneToSvg(scene, { paint: 'dark', idPrefix: 'm' })).toContain('fill="#eaf1f6"');
    expect(sceneToSvg(scene, { paint: 'css', idPrefix: 'm' })).toContain('fill="var(--ink)"');
  });

  it('defines the patterns that it uses, under its own prefix, and no others', () => {
    const hatch: Mark = { type: 'circle', cx: 0, cy: 0, r: 1, fill: 'pattern-missing' };
    const svg = sceneToSvg(sceneOf([{ name: 'a', marks: [hatch] }]), { paint: 'light', idPrefix: 'm' });
    expect(svg).toContain('<pattern id="m-pattern-missing"');
    expect(svg).toContain('fill="url(#m-pattern-missing)"');
    expect(svg).not.toContain('pattern-confidential');
  });

  it('draws the narrow no-break space as the thin space that the faces have', () => {
    const number: Mark = { type: 'text', x: 0, y: 0, text: '1\u202f234', sizePx: 12, anchor: 'start' };
    const svg = sceneToSvg(sceneOf([{ name: 'a', marks: [number] }]), { paint: 'light', idPrefix: 'm' });
    expect(svg).toContain('>1\u2009234</text>');
  });
});

describe('escapeText', () => {
  it('leaves no character that XML gives a meaning to or forbids', () => {
    const allowed = (character: string): boolean => character >= ' ' || '\t\n\r'.includes(character);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeText(text).replace(/&(amp|lt|gt|quot|#39);/g, '');
        expect(escaped).not.toMatch(/[&<>"']/);
        expect(Array.from(escaped).every(allowed)).toBe(true);
      }),
    );
  });
});
