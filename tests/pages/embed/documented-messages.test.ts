import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../../src/pages/embed/decode-message';
import { decodeEmbedMessage } from '../../../src/pages/host/decode-embed-message';

interface Form {
  readonly title: string;
  readonly required: readonly string[];
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

interface Schema {
  readonly $defs: Readonly<Record<'toFigure' | 'fromFigure', { readonly oneOf: readonly Form[] }>>;
}

const guide = readFileSync(resolve(import.meta.dirname, '../../../docs/embedding.md'), 'utf8');
const { $defs } = JSON.parse(/```json\n([\s\S]+?)```/.exec(guide)?.[1] ?? '') as Schema;

describe.each([
  ['toFigure', decodeMessage, ['hello', 'theme', 'set']],
  ['fromFigure', decodeEmbedMessage, ['phare:height', 'phare:ready', 'phare:select', 'phare:spec']],
] as const)('the messages that the guide describes, %s', (side, decode, known) => {
  const forms = $defs[side].oneOf;

  it('are all that there are', () => {
    const understood = forms.map(({ examples }) => {
      const message = decode(examples[0]);
      return message === null ? null : 'kind' in message ? message.kind : message.type;
    });
    expect(understood).toEqual(known);
  });
  it('are understood as its examples have them, and not without what it requires', () => {
    for (const { required, examples } of forms) {
      for (const example of examples) {
        expect(decode(example)).not.toBeNull();
        // The id is for hosts that keep several figures apart; phare.js knows them by their frames.
        for (const key of required.filter((name) => name !== 'id')) {
          expect(decode(Object.fromEntries(Object.entries(example).filter(([name]) => name !== key)))).toBeNull();
        }
      }
    }
  });
});
