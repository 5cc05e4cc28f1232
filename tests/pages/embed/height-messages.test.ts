import { describe, expect, it } from 'vitest';
import { heightMessages, pymIdOf, resizerMessage } from '../../../src/pages/embed/height-messages';

const NAME = { id: 'densite', src: 'https://phare.example/embed/densite.html', pymId: null };

describe('a height', () => {
  it('is told in our words, and in those of Datawrapper, AMP and Medium', () => {
    expect(heightMessages(NAME, 420)).toEqual([
      { type: 'phare:height', id: 'densite', height: 420 },
      { 'datawrapper-height': { densite: 420 } },
      { sentinel: 'amp', type: 'embed-size', height: 420 },
      '{"src":"https://phare.example/embed/densite.html","context":"iframe.resize","height":420}',
    ]);
  });
  it('is told to pym where pym gave the frame a name', () => {
    expect(heightMessages({ ...NAME, pymId: 'graphic-1' }, 420).at(-1)).toBe('pymxPYMxgraphic-1xPYMxheightxPYMx420');
    expect(pymIdOf('?vue=carte&initialWidth=600&childId=graphic-1')).toBe('graphic-1');
    expect(pymIdOf('?vue=carte')).toBeNull();
    expect(pymIdOf('?childId=')).toBeNull();
    expect(pymIdOf(`?childId=${'a'.repeat(201)}`)).toBeNull();
  });
  it('is told to iframe-resizer under the name that it gave', () => {
    expect(resizerMessage('figure', 420, 640, 'init')).toBe('[iFrameSizer]figure:420:640:init');
  });
});
