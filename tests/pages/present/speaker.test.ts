import { describe, expect, it } from 'vitest';
import {
  channelName,
  isSpeakerView,
  newName,
  sessionOf,
  speakerAddress,
  wallAddress,
} from '../../../src/pages/present/speaker/session';
import { stopWatch } from '../../../src/pages/present/speaker/stop-watch';
import { speakerWords } from '../../../src/text/speaker-words';

describe('the address of the speaker’s window', () => {
  it('keeps deck, language, position and a deck in the fragment', () => {
    const wall = 'https://a.example/present.html?deck=brouillon&lang=en&scene=3&etape=1#deck=N4Igxg';
    const speaker = speakerAddress(wall, 'x1');
    expect(speaker).toBe(
      'https://a.example/present.html?deck=brouillon&lang=en&scene=3&etape=1&orateur=1&seance=x1#deck=N4Igxg',
    );
    expect(isSpeakerView(new URL(speaker).search)).toBe(true);
    expect(sessionOf(new URL(speaker).search)).toBe('x1');
  });

  it('leads back to a wall of the same talk', () => {
    const wall = wallAddress('https://a.example/present.html?deck=hall&orateur=1&seance=old&kiosk=1', 'x1');
    expect(wall).toBe('https://a.example/present.html?deck=hall&seance=x1');
    expect(isSpeakerView(new URL(wall).search)).toBe(false);
  });

  it('gives two talks of one deck two channels, and believes no odd name', () => {
    expect(channelName('hall', newName())).not.toBe(channelName('hall', newName()));
    expect(sessionOf('?seance=a%20b')).toMatch(/^[a-z0-9]+$/);
  });
});

describe('what the clocks say', () => {
  it.each([
    [0, '0:00'],
    [247_900, '4:07'],
    [3_729_000, '1:02:09'],
    [-5, '0:00'],
  ])('%i ms: %s', (ms, text) => {
    expect(stopWatch(ms)).toBe(text);
  });

  it('tells the pace in seconds under a minute, then in minutes', () => {
    const { clocks } = speakerWords('fr');
    expect(clocks.ahead(40)).toBe('40\u00a0s d’avance');
    expect(clocks.behind(89)).toBe('1\u00a0min de retard');
    expect(speakerWords('en').clocks.ahead(120)).toBe('2 min ahead');
  });
});
