import type { PortraitWords } from '../../../text/portrait-words';
import { markup, type Html } from '../html';

/** How something was computed, shut. */
export function methodHtml(text: string, words: PortraitWords): Html {
  return markup`<details class="method"><summary>${words.method}</summary><p>${text}</p></details>`;
}
