import { layoutFigure } from '../../charts/figure';
import { escapeText, sceneToSvg } from '../../charts/scene-to-svg';
import type { Atlas } from '../../domain/atlas';
import { isFigureScene, stepCount, type Deck, type DeckScene } from '../../domain/deck';
import type { Frame } from '../../domain/frame';
import { shownAt } from '../../state/walk';
import type { Speech } from '../../text/messages';
import { presentWords } from '../../text/present-words';
import { statementText } from '../../charts/statement-text';

export interface Handout {
  readonly deck: Deck;
  readonly atlas: Atlas;
  readonly speech: Speech;
  /** Where the deck can be opened again. */
  readonly address: string;
  /** ISO date of the print. */
  readonly date: string;
}

/** Of a figure on paper: as wide as the sheet, half as high, px that print at about a quarter of a millimetre. */
const WIDTH_PX = 720;
const HEIGHT_PX = 470;

/** The deck as a document of A4 pages: a scene a page, as it is left by its last step, with its notes and sources. */
export function handoutHtml(handout: Handout): string {
  return handout.deck.scenes.map((scene, index) => pageOf(handout, scene, index)).join('');
}

function pageOf(handout: Handout, scene: DeckScene, index: number): string {
  const { deck, speech, address, date } = handout;
  const { language, format } = speech;
  const words = presentWords(language);
  const head = `${words.sceneOf(index + 1, deck.scenes.length)} · ${format.date(date)}`;
  return [
    `<section class="${scene.kind}">`,
    `<header><span>${escapeText(deck.title[language])}</span><span>${escapeText(head)}</span></header>`,
    scene.title[language] === '' ? '' : `<h2>${escapeText(scene.title[language])}</h2>`,
    bodyOf(handout, scene),
    notesOf(scene, speech),
    `<footer>${escapeText(address)}</footer>`,
    '</section>',
  ].join('');
}

function bodyOf({ atlas, speech }: Handout, scene: DeckScene): string {
  if (isFigureScene(scene)) return figuresOf(atlas, scene, speech);
  if (scene.kind !== 'statement') return paragraphs(scene.text[speech.language]);
  const text = statementText(atlas, scene, speech);
  if (text === null) return `<p>${escapeText(presentWords(speech.language).failedFigure)}</p>`;
  return [
    `<p class="number"><strong>${escapeText(text.number)}</strong> ${escapeText(text.unit)}</p>`,
    `<p>${escapeText(text.measured)}</p>`,
    paragraphs(scene.text[speech.language]),
    `<p class="source">${escapeText(text.source)}</p>`,
  ].join('');
}

function figuresOf(atlas: Atlas, scene: DeckScene, speech: Speech): string {
  const { views } = shownAt(scene, stepCount(scene));
  const frame: Frame = {
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX / (views.length > 1 ? 1.25 : 1),
    textScale: 1,
    interactive: false,
    chrome: 'full',
    theme: 'light',
    language: speech.language,
  };
  const pictures = views.map((view, at) => {
    const drawn = layoutFigure(atlas, view, frame, speech);
    if (drawn === null) return `<p>${escapeText(presentWords(speech.language).failedFigure)}</p>`;
    return `<figure>${sceneToSvg(drawn, { paint: 'light', idPrefix: `handout-${at}` })}</figure>`;
  });
  return pictures.join('');
}

function notesOf(scene: DeckScene, { language }: Speech): string {
  const text = scene.notes[language];
  if (text.trim() === '') return '';
  return `<div class="notes"><h3>${escapeText(presentWords(language).notes)}</h3>${paragraphs(text)}</div>`;
}

function paragraphs(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `<p>${escapeText(line)}</p>`).join('');
}

/**
 * Puts the hand-out into the page while it is printed.
 * @returns what stops it
 */
export function followPrinting(handout: () => Handout): () => void {
  const sheet = document.createElement('div');
  sheet.className = 'handout';
  const before = (): void => {
    sheet.innerHTML = handoutHtml(handout());
    document.body.append(sheet);
  };
  const after = (): void => sheet.remove();
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    sheet.remove();
  };
}
