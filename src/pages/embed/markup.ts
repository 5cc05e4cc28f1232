import { escapeText, sceneToSvg } from '../../charts/scene-to-svg';
import { tableToHtml } from '../../charts/table-to-html';
import type { Caption, Scene } from '../../domain/scene';
import type { FigureSpec } from '../../domain/view-spec';
import type { EmbedOptions } from '../../spec/embed-options';
import type { EmbedWords } from '../../text/fr/embed';
import type { Speech } from '../../text/messages';
import type { Control, EmbedFigure } from './embed-figure';

/** All that the page says at one moment. Its markup is a pure function of it: the build writes it, the browser changes it. */
export interface Shown {
  readonly figure: EmbedFigure;
  readonly spec: FigureSpec;
  readonly scene: Scene;
  readonly view: 'figure' | 'table';
  readonly options: EmbedOptions;
  readonly speech: Speech;
  readonly words: EmbedWords;
  /** Address of the same view in the explorer. */
  readonly exploreUrl: string;
  /** ISO date of the data that are shown. */
  readonly vintage: string;
  /** Where the data are frozen and newer ones exist: their date and the address of this figure with them. */
  readonly newer: { readonly vintage: string; readonly url: string } | null;
}

/** Parts of the page, each replaced on its own so that a control keeps the focus while the picture changes. */
export const PARTS = ['head', 'controls', 'drawing', 'foot'] as const;
export type Part = (typeof PARTS)[number];

export function partsOf(shown: Shown, drawing: string): Readonly<Record<Part, string>> {
  return { head: headHtml(shown), controls: controlsHtml(shown), drawing, foot: footHtml(shown) };
}

function headHtml({ scene: { caption, description }, options }: Shown): string {
  const hidden = options.title ? '' : ' class="visually-hidden"';
  return (
    `<div${hidden}><h1 id="title">${escapeText(caption.title)}</h1>` +
    `<p class="subtitle">${escapeText(caption.subtitle)}</p></div>` +
    `<p id="description" class="visually-hidden">${escapeText(description)}</p>`
  );
}

/** The picture of a scene; `idPrefix` keeps two of them in one page apart. */
export function drawingHtml({ scene, spec, view }: Shown, idPrefix: string): string {
  if (view === 'table') return tableToHtml(scene.table, 'twin');
  return sceneToSvg(scene, {
    paint: 'css',
    idPrefix,
    reachable: { role: 'button', pressed: new Set(spec.places) },
  });
}

function controlsHtml({ figure, options, view }: Shown): string {
  if (!options.controls || view === 'table') return '';
  return figure.controls.map(controlHtml).join('');
}

function controlHtml({ form, id, label, options, chosen }: Control): string {
  const name = escapeText(label);
  const mark = `data-control="${id}"`;
  switch (form) {
    case 'slider': {
      const text = escapeText(options[chosen]?.label ?? '');
      return (
        `<label class="slider"><span>${name}</span><input type="range" ${mark} min="0" max="${options.length - 1}" step="1" value="${chosen}" ` +
        `aria-valuetext="${text}"><output>${text}</output></label>`
      );
    }
    case 'choice': {
      const radios = options.map(
        (option, index) =>
          `<label><input type="radio" name="${id}" ${mark} value="${index}"${index === chosen ? ' checked' : ''}><span>${escapeText(option.label)}</span></label>`,
      );
      return `<fieldset class="choice"><legend class="visually-hidden">${name}</legend>${radios.join('')}</fieldset>`;
    }
    case 'menu': {
      const items = options.map(
        (option, index) =>
          `<option value="${index}"${index === chosen ? ' selected' : ''}>${escapeText(option.label)}</option>`,
      );
      return `<label class="menu"><span>${name}</span><select ${mark}>${items.join('')}</select></label>`;
    }
    case 'check':
      return `<label class="check"><input type="checkbox" ${mark}${chosen === 1 ? ' checked' : ''}><span>${name}</span></label>`;
  }
}

function footHtml(shown: Shown): string {
  const { scene, words, newer, speech, exploreUrl, figure, view, options } = shown;
  const { caption } = scene;
  const toggle =
    figure.isTable || !options.controls
      ? ''
      : `<button type="button" data-action="view">${escapeText(view === 'table' ? words.asFigure : words.asTable)}</button>`;
  const link =
    newer === null
      ? ''
      : `<p><a href="${escapeText(newer.url)}">${escapeText(words.newer(dateText(newer.vintage, speech)))}</a></p>`;
  return (
    `<div class="origin"><p>${escapeText(originText(caption, shown))}</p>${link}${notesHtml(shown)}</div>` +
    `<div class="actions">${toggle}<a class="explore" href="${escapeText(exploreUrl)}" target="_blank" rel="noopener" title="${escapeText(words.exploreTitle)}">${escapeText(words.explore)}</a></div>`
  );
}

function originText(caption: Caption, { speech, words, options, vintage }: Shown): string {
  const date = dateText(vintage, speech);
  return [
    speech.messages.figure.source(caption.source),
    caption.vintage,
    caption.licence,
    options.vintage === null ? words.live(date) : words.frozen(date),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "22 novembre 2026" */
function dateText(iso: string, { language }: Speech): string {
  const form = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return form.format(new Date(`${iso}T00:00:00Z`));
}

function notesHtml({ scene, figure, speech: { language }, words }: Shown): string {
  const cautions = figure.indicators.flatMap((indicator) => indicator.cautions.map((caution) => caution[language]));
  const lines = [...new Set([...scene.caption.notes, ...cautions])];
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${escapeText(line)}</li>`);
  return `<details><summary>${escapeText(words.notes)}</summary><ul>${items.join('')}</ul></details>`;
}
