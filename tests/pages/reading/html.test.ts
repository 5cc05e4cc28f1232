import { describe, expect, it } from 'vitest';
import { asMarkup, markup, textOf } from '../../../src/pages/reading/html';

describe('markup of a page of text', () => {
  it('escapes what it is given, in elements and in quoted attributes', () => {
    const name = `L'<b>"été"</b> & co`;
    expect(markup`<p title="${name}">${name}</p>`.html).toBe(
      '<p title="L&#39;&lt;b&gt;&quot;été&quot;&lt;/b&gt; &amp; co">L&#39;&lt;b&gt;&quot;été&quot;&lt;/b&gt; &amp; co</p>',
    );
  });
  it('takes markup as it stands, and lists one after the other', () => {
    const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`);
    expect(markup`<ul>${items}</ul>`.html).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
    expect(textOf([asMarkup('<hr>'), 1, '<'])).toBe('<hr>1&lt;');
  });
  it('writes nothing for what is not there', () => expect(markup`<p>${null}${[]}</p>`.html).toBe('<p></p>'));
});
