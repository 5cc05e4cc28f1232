import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../../src/pages/embed/decode-message';

const GREETING_4 =
  '[iFrameSizer]figure:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
const GREETING_5 =
  '[iFrameSizer]figure:8:false:false:32:true:true::auto:::0:false:child:auto:false:::true:GPLv3:5.5.9:0::false';

describe('a message from the page around', () => {
  it.each([
    [{ type: 'phare:hello' }, { kind: 'hello' }],
    [
      { type: 'phare:theme', theme: 'dark' },
      { kind: 'theme', theme: 'dark' },
    ],
    [
      { type: 'phare:theme', theme: 'light', since: 2027 },
      { kind: 'theme', theme: 'light' },
    ],
    [
      { type: 'phare:set', query: 'vue=carte' },
      { kind: 'set', query: 'vue=carte' },
    ],
    [
      { type: 'phare:set', query: '?vue=carte' },
      { kind: 'set', query: 'vue=carte' },
    ],
    [{ sentinel: 'amp', type: 'frames-init' }, { kind: 'frames-init' }],
    [GREETING_4, { kind: 'resizer-greeting', frameId: 'figure' }],
    [GREETING_5, { kind: 'resizer-greeting', frameId: 'figure' }],
  ])('%j is understood', (data, message) => expect(decodeMessage(data)).toEqual(message));

  it.each([
    null,
    undefined,
    7,
    '',
    'phare:hello',
    [],
    ['phare:hello'],
    {},
    { type: 'phare:height', height: 10 },
    { type: 'PHARE:HELLO' },
    { type: ['phare:hello'] },
    { type: 'phare:theme' },
    { type: 'phare:theme', theme: 'auto' },
    { type: 'phare:theme', theme: ['dark'] },
    { type: 'phare:set' },
    { type: 'phare:set', query: 13055 },
    { type: 'phare:set', query: { toString: () => 'vue=carte' } },
    { sentinel: 'amp', type: 'embed-size', height: 10 },
    { sentinel: 'amp', type: 'phare:hello' },
    '[iFrameSizer]resize',
    '[iFrameSizer]pageInfo:{"iframeHeight":100}',
    '[iFrameSizer]message:{"a":1}',
    '[iFrameSizer]figure:100:200:size',
  ])('%j is ignored', (data) => expect(decodeMessage(data)).toBeNull());

  it('takes only members of its own, and runs no getter', () => {
    const inherited: unknown = Object.create({ type: 'phare:hello' });
    let ran = false;
    const lazy = {
      get type() {
        ran = true;
        return 'phare:hello';
      },
    };
    expect(decodeMessage(inherited)).toBeNull();
    expect(decodeMessage(JSON.parse('{"__proto__":{"type":"phare:hello"}}'))).toBeNull();
    expect(decodeMessage(lazy)).toBeNull();
    expect(ran).toBe(false);
  });

  it('leaves huge texts unread', () => {
    const huge = 'a'.repeat(5_000_000);
    expect(decodeMessage(huge)).toBeNull();
    expect(decodeMessage(`${GREETING_4}${huge}`)).toBeNull();
    expect(decodeMessage({ type: 'phare:set', query: huge })).toBeNull();
    expect(decodeMessage({ type: 'phare:set', query: 'a'.repeat(4000) })).not.toBeNull();
  });
});

const TYPES = ['phare:hello', 'phare:theme', 'phare:set', 'frames-init', '__proto__', 'constructor', 'toString'];
const KEYS = ['type', 'theme', 'query', 'sentinel', '__proto__', 'constructor', 'prototype'];
const VALUES = ['amp', 'light', 'dark', 'vue=carte', ...TYPES];

/** Messages that are nearly ours: the right words in any place, beside anything at all. */
const nearly = fc.dictionary(
  fc.oneof(fc.constantFrom(...KEYS), fc.string()),
  fc.oneof(fc.constantFrom(...VALUES), fc.anything()),
  { noNullPrototype: false },
);
const greetings = fc
  .array(fc.oneof(fc.constantFrom('true', 'false', '8', '', 'figure', '__proto__'), fc.string()), { maxLength: 24 })
  .map((parts) => `[iFrameSizer]${parts.join(':')}`);

describe('any value at all', () => {
  const all = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true, withSparseArray: true }),
    nearly,
    greetings,
    fc.string({ maxLength: 3000 }),
  );

  it('is read without an error, changes nothing and becomes one of five messages or none', () => {
    const kinds = ['hello', 'theme', 'set', 'frames-init', 'resizer-greeting'];
    fc.assert(
      fc.property(all, (data) => {
        const message = decodeMessage(data);
        if (message === null) return;
        expect(kinds).toContain(message.kind);
        if (message.kind === 'theme') expect(['light', 'dark']).toContain(message.theme);
        if (message.kind === 'set') expect(typeof message.query).toBe('string');
        if (message.kind === 'resizer-greeting') expect(message.frameId).toMatch(/^[^:]{1,200}$/);
      }),
      { numRuns: 2000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
