import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEmbed, DEFAULT_EMBED, encodeEmbed, type EmbedOptions } from '../../src/spec/embed-options';
import { DEFAULT_GROWTH } from '../../src/spec/presets';
import { viewSpec } from './arbitrary';

const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({
  theme: fc.constantFrom('auto', 'light', 'dark'),
  language: fc.constantFrom(null, 'fr', 'en'),
  title: fc.boolean(),
  controls: fc.boolean(),
  background: fc.constantFrom('paper', 'none'),
  vintage: fc.constantFrom(null, '2026-11-22', '2027-02-01'),
  map: fc.constantFrom('picture', 'interactive'),
});

describe('the address of an embed', () => {
  it('gives back the view and the options that were written', () => {
    fc.assert(
      fc.property(viewSpec, anyOptions, (spec, options) => {
        expect(decodeEmbed(encodeEmbed(spec, options))).toEqual({ spec, options, ignored: [] });
      }),
    );
  });

  it('says nothing of what is as usual', () => {
    expect(encodeEmbed(DEFAULT_GROWTH, DEFAULT_EMBED)).toBe('vue=croissance');
    expect(encodeEmbed(DEFAULT_GROWTH, { ...DEFAULT_EMBED, theme: 'dark', title: false })).toBe(
      'vue=croissance&theme=dark&title=0',
    );
  });

  it('passes over what pym puts behind it', () => {
    const asked =
      'vue=croissance&initialWidth=640&childId=graphic&parentTitle=Journal&parentUrl=https%3A%2F%2Fa.example';
    expect(decodeEmbed(asked)).toEqual({ spec: DEFAULT_GROWTH, options: DEFAULT_EMBED, ignored: [] });
  });

  it('takes the first of a repeated option and lists the others', () => {
    const { options, ignored } = decodeEmbed('theme=dark&theme=light&vue=croissance');
    expect(options.theme).toBe('dark');
    expect(ignored).toMatchObject([{ key: 'theme', found: 'light', reason: 'repeated' }]);
  });

  it('lists what it leaves aside, from whichever part, and never throws', () => {
    const { spec, options, ignored } = decodeEmbed(
      'vue=croissance&theme=pink&vintage=latest&utm_source=x&echelle=cube',
    );
    expect(spec).toEqual(DEFAULT_GROWTH);
    expect(options).toEqual(DEFAULT_EMBED);
    expect(ignored.map(({ key }) => key).toSorted()).toEqual(['echelle', 'theme', 'utm_source', 'vintage']);
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(decodeEmbed(query).options).toBeDefined();
      }),
    );
  });
});
