import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkHost, type HostedWindow, type HostLink } from '../../../src/pages/embed/host-link';

const HOST = 'https://journal.example';
const GREETING = '[iFrameSizer]figure:8:false:false:32:true:true:null:bodyOffset';

interface Sent {
  readonly message: unknown;
  readonly to: string;
}

/** An embed in a page: what it sent, what it was asked, and a way to speak to it. */
function embedIn(search = '') {
  const sent: Sent[] = [];
  const asked: string[] = [];
  const listeners = new Set<(event: MessageEvent<unknown>) => void>();
  const parent = { postMessage: (message: unknown, to: string) => void sent.push({ message, to }) };
  const window: HostedWindow = {
    parent,
    location: { href: `https://phare.example/embed/densite.html${search}`, search },
    innerWidth: 640.4,
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  const link: HostLink = linkHost(window, 'densite', {
    onTheme: (theme) => asked.push(`theme ${theme}`),
    onSet: (query) => asked.push(`set ${query}`),
  });
  const say = (data: unknown, origin = HOST, source: unknown = parent): void => {
    for (const listener of [...listeners]) {
      // A MessageEvent takes no plain object for its source.
      listener(Object.defineProperty(new MessageEvent('message', { data, origin }), 'source', { value: source }));
    }
  };
  /** What was sent since the last time this was asked. */
  const news = (): readonly Sent[] => sent.splice(0);
  return { link, say, news, asked, listeners };
}

const gists = (sent: readonly Sent[]): readonly string[] =>
  sent.map(({ message, to }) => `${typeof message === 'string' ? message : JSON.stringify(message)} > ${to}`);

describe('heights', () => {
  it('go to anyone, rounded up, once', () => {
    const { link, news } = embedIn();
    link.reportHeight(420.3);
    expect(news().map(({ to }) => to)).toEqual(['*', '*', '*', '*']);
    link.reportHeight(420.6);
    link.reportHeight(421.004);
    expect(news()).toEqual([]);
    link.reportHeight(422);
    expect(gists(news())[0]).toBe('{"type":"phare:height","id":"densite","height":422} > *');
  });
  it('are no zero, no infinity and no nonsense', () => {
    const { link, news } = embedIn();
    for (const height of [0, -4, Number.NaN, Number.POSITIVE_INFINITY]) link.reportHeight(height);
    expect(news()).toEqual([]);
  });
  it('are repeated for a page that begins to listen later', () => {
    const { link, say, news } = embedIn();
    say({ sentinel: 'amp', type: 'frames-init' });
    expect(news()).toEqual([]);
    link.reportHeight(420);
    news();
    say({ sentinel: 'amp', type: 'frames-init' });
    expect(news()).toHaveLength(4);
  });
  it('speak pym where the address names the frame', () => {
    const { link, news } = embedIn('?childId=graphic');
    link.reportHeight(420);
    expect(gists(news())).toContain('pymxPYMxgraphicxPYMxheightxPYMx420 > *');
  });
  it('speak iframe-resizer after its greeting, first as the answer to it', () => {
    const { link, say, news } = embedIn();
    link.reportHeight(420);
    expect(gists(news()).join()).not.toContain('iFrameSizer');
    say(GREETING);
    expect(gists(news())).toEqual(['[iFrameSizer]figure:420:640:init > *']);
    link.reportHeight(500);
    expect(gists(news()).at(-1)).toBe('[iFrameSizer]figure:500:640:size > *');
  });
  it('answer a greeting that came before the first height', () => {
    const { link, say, news } = embedIn();
    say(GREETING);
    link.reportHeight(420);
    expect(gists(news()).at(-1)).toBe('[iFrameSizer]figure:420:640:init > *');
  });
});

describe('the handshake', () => {
  it('comes before any event, and fixes who is talked to', () => {
    const { link, say, news, asked } = embedIn();
    link.sendSelect(['13055']);
    link.sendSpec('vue=carte');
    say({ type: 'phare:set', query: 'vue=carte' });
    expect([news(), asked]).toEqual([[], []]);
    say({ type: 'phare:hello' });
    link.sendSelect(['13055']);
    link.sendSpec('vue=carte');
    expect(gists(news())).toEqual([
      `{"type":"phare:ready","id":"densite"} > ${HOST}`,
      `{"type":"phare:select","id":"densite","places":["13055"]} > ${HOST}`,
      `{"type":"phare:spec","id":"densite","query":"vue=carte"} > ${HOST}`,
    ]);
    say({ type: 'phare:set', query: 'vue=carte&annee=2021' });
    say({ type: 'phare:set', query: 'vue=carte&annee=2022' }, 'https://other.example');
    expect(asked).toEqual(['set vue=carte&annee=2021']);
  });
  it('repeats the height, which may have been told too early', () => {
    const { link, say, news } = embedIn();
    link.reportHeight(420);
    news();
    say({ type: 'phare:hello' });
    expect(gists(news())[1]).toBe('{"type":"phare:height","id":"densite","height":420} > *');
  });
  it('is refused to a page that has no origin to be addressed by', () => {
    const { link, say, news } = embedIn();
    for (const origin of ['null', '', 'file://']) say({ type: 'phare:hello' }, origin);
    link.sendSelect(['13055']);
    expect(news()).toEqual([]);
  });
  it('is refused to other windows than the parent', () => {
    const { say, news, asked } = embedIn();
    for (const source of [null, {}]) {
      say({ type: 'phare:hello' }, HOST, source);
      say({ type: 'phare:theme', theme: 'dark' }, HOST, source);
    }
    expect([news(), asked]).toEqual([[], []]);
  });
});

describe('events', () => {
  it('tell a change, not a state twice, nor what the page itself just set', () => {
    const { link, say, news } = embedIn();
    say({ type: 'phare:hello' });
    link.sendSelect([]);
    news();
    link.sendSelect([]);
    say({ type: 'phare:set', query: 'annee=2021' });
    link.sendSpec('annee=2021');
    expect(news()).toEqual([]);
    link.sendSpec('annee=2022');
    expect(news()).toHaveLength(1);
  });
  it('need no handshake for the theme, which is nobody’s secret', () => {
    const { say, asked } = embedIn();
    say({ type: 'phare:theme', theme: 'dark' }, 'null');
    expect(asked).toEqual(['theme dark']);
  });
  it('end with stop', () => {
    const { link, listeners } = embedIn();
    link.stop();
    expect(listeners.size).toBe(0);
  });
});

it('a page of its own has nobody to talk to', () => {
  const window = {
    location: { href: 'https://phare.example/embed.html', search: '' },
    innerWidth: 640,
    addEventListener: () => expect.fail('it listens'),
    removeEventListener: () => undefined,
    postMessage: () => expect.fail('it talks to itself'),
    get parent() {
      return this;
    },
  };
  const link = linkHost(window, 'densite', { onTheme: () => undefined, onSet: () => undefined });
  link.reportHeight(420);
  link.sendSelect(['13055']);
  link.sendSpec('vue=carte');
  link.stop();
});

it('whatever the page says, nothing but heights goes to anyone', () => {
  const words = fc.constantFrom<unknown>(
    { type: 'phare:hello' },
    { type: 'phare:set', query: 'x=1' },
    { sentinel: 'amp', type: 'frames-init' },
    GREETING,
  );
  const origins = fc.oneof(fc.constantFrom(HOST, 'null', '*', '/'), fc.webUrl(), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(words, fc.anything()), origins)), (messages) => {
      const { link, say, news } = embedIn();
      for (const [index, [data, origin]] of messages.entries()) {
        link.reportHeight(100 + index);
        say(data, origin);
        link.sendSelect([`${index}`]);
        link.sendSpec(`${index}`);
      }
      const open = gists(news().filter(({ to }) => to === '*'));
      expect(open.filter((gist) => !/height|embed-size|iframe\.resize|\[iFrameSizer\]figure:\d+/.test(gist))).toEqual(
        [],
      );
    }),
  );
});
