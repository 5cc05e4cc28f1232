import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commit, historyOf, redo, settle, undo } from '../../src/state/deck-history';

describe('the history of a deck', () => {
  it('undoes and redoes one change after the other', () => {
    const history = commit(commit(historyOf('a'), 'b'), 'c');
    expect(undo(history).present).toBe('b');
    expect(undo(undo(history)).present).toBe('a');
    expect(undo(undo(undo(history))).present).toBe('a');
    expect(redo(undo(undo(history))).present).toBe('b');
    expect(redo(history)).toBe(history);
  });

  it('forgets what was undone once something else is done', () => {
    const history = commit(undo(commit(historyOf('a'), 'b')), 'c');
    expect(redo(history).present).toBe('c');
    expect(undo(history).present).toBe('a');
  });

  it('takes what is typed into one field in one go as one step', () => {
    const typed = ['a', 'ab', 'abc'].reduce((now, text) => commit(now, text, 'title'), historyOf(''));
    expect(undo(typed).present).toBe('');
    const later = commit(settle(typed), 'abcd', 'title');
    expect(undo(later).present).toBe('abc');
    expect(undo(commit(typed, 'x', 'notes')).present).toBe('abc');
  });

  it('goes back and forth over any changes without losing one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 40 }), (values) => {
        const [first = 0, ...rest] = values;
        const done = rest.reduce((now, value) => commit(now, value), historyOf(first));
        let back = done;
        for (const value of values.toReversed()) {
          expect(back.present).toBe(value);
          back = undo(back);
        }
        let forth = back;
        for (const value of values) {
          expect(forth.present).toBe(value);
          forth = redo(forth);
        }
        expect(forth).toEqual(done);
      }),
    );
  });

  it('keeps 200 steps, and the newest', () => {
    let history = historyOf(0);
    for (let value = 1; value <= 300; value += 1) history = commit(history, value);
    expect(history.past).toHaveLength(200);
    expect(undo(history).present).toBe(299);
  });
});
