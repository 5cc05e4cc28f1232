import { tick } from 'svelte';
import type { IndicatorAnswer, ViewAnswer } from '../../spec/ask/answer';
import { landOn, openAsk } from '../../state/ask/open-ask';
import { askWords } from '../../text/ask-words';
import type { Page } from './page-context';

type Shown = ViewAnswer | IndicatorAnswer;

/** The figure that shows an answer, by the names that its region and its button at the thumb have. */
function figureOf({ explorer }: Page, answer: Shown): { readonly region: string; readonly button: string } {
  const words = explorer.speech.messages.explorer;
  const isZone = explorer.atlas?.indicators.get(answer.indicator ?? '')?.level === 'zone';
  const figure = answer.kind === 'view' ? answer.figure : isZone ? 'curves' : 'map';
  switch (figure) {
    case 'curves':
      return { region: words.growthRegion, button: words.growthRegion };
    case 'map':
      return { region: words.mapRegion, button: words.mapRegion };
    case 'table':
      return { region: words.tableRegion, button: words.sections.table };
    case 'key-figures':
      return { region: words.keyFiguresRegion, button: words.sections.keyFigures };
    default:
      return { region: words.employmentRegion, button: words.employmentRegion };
  }
}

/** On a phone the figure is chosen as a reader would; elsewhere it is on screen, or further down. */
async function reveal(page: Page, answer: Shown): Promise<void> {
  await tick();
  const { region, button } = figureOf(page, answer);
  const bar = [...document.querySelectorAll<HTMLElement>('nav button')];
  const choice = bar.find(({ textContent }) => textContent.trim() === button);
  if (choice !== undefined) choice.click();
  else regionOf(region)?.scrollIntoView({ block: 'nearest' });
  await landOn(() => regionOf(region) ?? document.getElementById('figures'));
}

function regionOf(label: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`section[aria-label="${CSS.escape(label)}"]`);
}

/** Opens the search; what an answer shows in the explorer is one step of its history, the rest are links. */
export function ask(page: Page): void {
  const { explorer } = page;
  openAsk({
    get atlas() {
      return explorer.atlas;
    },
    get speech() {
      return explorer.speech;
    },
    dataUrl: page.dataUrl,
    get view() {
      return explorer.spec;
    },
    take(answer, label) {
      if (answer.kind === 'page' || answer.spec.kind !== 'atlas') return false;
      if (answer.kind === 'place') {
        page.pick(answer.place);
        void landOn(() => regionOf(explorer.speech.messages.explorer.selection) ?? document.getElementById('figures'));
        return true;
      }
      explorer.change(answer.spec);
      page.announce(askWords(explorer.language).shown(label));
      void reveal(page, answer);
      return true;
    },
  });
}
