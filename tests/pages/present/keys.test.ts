import { describe, expect, it } from 'vitest';
import { commandOf, type Command } from '../../../src/pages/present/keys';

const press = (key: string, more: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
const typeOf = (command: Command | null): string | null => command?.type ?? null;

describe('the keys of a presentation', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['d', 'pen'],
    ['e', 'explore'],
    ['f', 'full-screen'],
    ['l', 'spotlight'],
    ['n', 'speaker'],
    ['o', 'overview'],
    ['p', 'play'],
    ['q', 'code'],
    ['?', 'help'],
    ['r', 'restore'],
    ['Backspace', 'restore'],
    ['Escape', 'escape'],
    ['x', null],
    ['Tab', null],
  ])('%s: %s', (key, type) => {
    expect(typeOf(commandOf(press(key), '', true))).toBe(type);
  });

  it('goes back with Shift and Space', () => {
    expect(typeOf(commandOf(press(' ', { shiftKey: true }), '', true))).toBe('previous');
  });

  it('leaves the keys of the browser alone', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      expect(commandOf(press('ArrowLeft', { [modifier]: true }), '', true)).toBeNull();
    }
  });

  it('collects digits until Enter', () => {
    expect(commandOf(press('1'), '', true)).toEqual({ type: 'digits', digits: '1' });
    expect(commandOf(press('2'), '1', true)).toEqual({ type: 'digits', digits: '12' });
    expect(commandOf(press('Enter'), '12', true)).toEqual({ type: 'go', scene: 12 });
    expect(commandOf(press('Backspace'), '12', true)).toEqual({ type: 'digits', digits: '1' });
    expect(commandOf(press('Escape'), '12', true)).toEqual({ type: 'digits', digits: '' });
  });

  it('hears no single character where they are switched off', () => {
    for (const key of ['b', '.', 'd', 'f', 'l', 'n', 'o', 'p', 'q', '?', 'r', '3'])
      expect(commandOf(press(key), '', false)).toBeNull();
    expect(typeOf(commandOf(press('PageDown'), '', false))).toBe('next');
  });
});
