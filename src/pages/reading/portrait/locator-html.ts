import { decodeLabels } from '../../../data/decode-labels';
import type { Atlas, LabelPoint } from '../../../domain/atlas';
import type { PlaceId } from '../../../domain/place';
import type { Mark } from '../../../domain/scene';
import { legendOf } from '../../../charts/layout/legend';
import { edgesThatFit } from '../../../charts/layout/legend-edges';
import { layoutLocator, type Locator, type LocatorChoice } from '../../../charts/layout/locator';
import { markToSvg } from '../../../charts/scene-to-svg';
import { choroplethData, type ChoroplethData } from '../../../model/choropleth';
import { neighboursOf } from '../../../model/neighbours';
import { DEFAULT_CHOROPLETH } from '../../../spec/presets';
import { asMarkup, markup, type Html } from '../html';
import type { ReadingInput } from '../reading-input';
import type { Subject } from './subject';

const SIZE_PX = [360, 300] as const;
/** Named on every map where there is room: towns that readers know. */
const LANDMARKS: readonly string[] = ['13055', '13001', '13056', '13103', '13005'];

/** More would cover the map; all are outlined, and listed further down. */
const MOST_NEIGHBOURS = 5;

const known = new WeakMap<Atlas, ChoroplethData>();

/** The density of establishments, the map that the atlas opens with; the same for every page of a build. */
export function locatorData({ atlas }: ReadingInput): ChoroplethData {
  const data = known.get(atlas) ?? choroplethData(atlas, DEFAULT_CHOROPLETH);
  if (data === null) throw new Error(`the data package has no indicator ${DEFAULT_CHOROPLETH.indicator}`);
  known.set(atlas, data);
  return data;
}

const knownLabels = new WeakMap<Atlas, readonly LabelPoint[]>();

export function labelsOf({ atlas, files }: ReadingInput): readonly LabelPoint[] {
  const resource = atlas.resources.get('labels');
  const labels =
    knownLabels.get(atlas) ??
    (resource === undefined ? [] : decodeLabels(files.get(resource.path) ?? '', resource).labels);
  knownLabels.set(atlas, labels);
  return labels;
}

/** Where the commune lies among the others, its neighbours outlined and named. */
export function locatorHtml(subject: Subject): Html {
  const { input, place, words } = subject;
  const data = locatorData(input);
  const around = input.atlas.communes === null ? [] : neighboursOf(input.atlas.communes, place.id);
  const codes = around.map(({ code }) => code);
  const choice = {
    focus: place.id,
    around: codes,
    named: [...new Set([...codes.slice(0, MOST_NEIGHBOURS), ...LANDMARKS])].filter((code) => code !== place.id),
  };
  const locator = layoutLocator(data, choice, labelsOf(input), SIZE_PX);
  return markup`<figure class="locator">${locatorSvg(locator, words.locator(place.name))}
<figcaption>${locatorLegend(subject, data)}</figcaption></figure>`;
}

function locatorSvg({ widthPx, heightPx, layers }: Locator, name: string): Html {
  const marks = layers.flatMap((layer) => layer.marks.map((mark) => markToSvg(mark, 'css', 'locator')));
  return markup`<svg viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}" role="img" aria-label="${name}">${asMarkup(marks.join(''))}</svg>`;
}

/** Height of the colours and size of the bounds under them, px; these are as large as the names of the map. */
const RAMP_PX = { height: 12, text: 14 } as const;

/** The classes as a row of colours with the bounds of each under it. */
export function locatorLegend(
  { speech, words }: Pick<Subject, 'speech' | 'words'>,
  data: ChoroplethData,
  widthPx: number = SIZE_PX[0],
): Html {
  const { indicator, at } = data;
  const year = at.period === null ? '' : speech.format.period(at.period, indicator.frequency);
  const { classes, edges } = legendOf(data, speech);
  const box = widthPx / Math.max(1, classes.length);
  const boxes = classes.map(({ fill }, index): Mark => {
    return { type: 'rect', x: index * box, y: 0, width: box, height: RAMP_PX.height, fill };
  });
  const first = classes.length - (edges.length - 1);
  const places = edges.map((_, index) => (index + first) * box);
  const y = RAMP_PX.height + RAMP_PX.text;
  const bounds = edgesThatFit(edges, places, RAMP_PX.text).map(({ text, x, anchor }): Mark => {
    return { type: 'text', text, x, y, anchor, sizePx: RAMP_PX.text, fill: 'quiet' };
  });
  const marks = [...boxes, ...bounds].map((mark) => markToSvg(mark, 'css', 'ramp'));
  const height = y + RAMP_PX.text / 3;
  const spoken = words.locatorClasses(speech.format.list(classes.map(({ label }) => label)));
  return markup`<span>${words.locatorLegend(indicator.name[speech.language], year)}</span>
<svg class="ramp" viewBox="0 0 ${widthPx} ${height}" width="${widthPx}" height="${height}" role="img" aria-label="${spoken}">${asMarkup(marks.join(''))}</svg>`;
}

/** A map of all communes whose areas are links, for those who point; the list beside it says the same to the others. */
export function linkedMap(
  input: ReadingInput,
  named: LocatorChoice['named'],
  linkOf: (id: PlaceId) => string,
  sizePx: readonly [number, number],
): Html {
  const locator = layoutLocator(locatorData(input), { focus: null, around: [], named }, labelsOf(input), sizePx, true);
  const names = new Map(locatorData(input).places.map(({ id, name }) => [id as string, { id, name }]));
  const marks = locator.layers.flatMap((layer) =>
    layer.marks.map((mark): Html => {
      const drawn = asMarkup(markToSvg(mark, 'css', 'map'));
      const place = layer.name === 'communes' ? names.get(mark.key ?? '') : undefined;
      if (place === undefined) return drawn;
      return markup`<a href="${linkOf(place.id)}" tabindex="-1"><title>${place.name}</title>${drawn}</a>`;
    }),
  );
  const [width, height] = sizePx;
  return markup`<svg class="linked-map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${marks}</svg>`;
}
