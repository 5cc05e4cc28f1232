import { mount, unmount } from 'svelte';
import { decodeLabels } from '../../data/decode-labels';
import { PACKAGE_FILE, decodePackage } from '../../data/decode-package';
import { fetchText } from '../../data/fetch-text';
import type { LabelPoint } from '../../domain/atlas';
import type { Frame, Language } from '../../domain/frame';
import type { Point } from '../../map/props';
import type { MapWords } from '../../map/view';
import type { ChoroplethData } from '../../model/choropleth';
import { map as en } from '../../text/en/map';
import { map as fr } from '../../text/fr/map';
import LiveMap from './LiveMap.svelte';

/** What the map shows at one moment. */
export interface LiveMapShown {
  readonly data: ChoroplethData;
  readonly frame: Frame;
  readonly pins: ReadonlyMap<string, number>;
}

export interface LiveMapEvents {
  /** Absolute address of the data package, with its slash. */
  readonly dataUrl: string;
  onhover(code: string | null, point: Point | null): void;
  onselect(code: string): void;
  onready(): void;
  onunavailable(): void;
}

export interface LiveMapInput extends LiveMapEvents {
  readonly shown: LiveMapShown;
  readonly words: MapWords;
}

export interface LiveMapHandle {
  show(next: LiveMapShown): void;
  stop(): Promise<void>;
}

/**
 * Puts the map engine over the picture. A module of its own: an embed loads it at the reader's first touch, and only
 * where it was asked for. Null where names of the communes cannot be read, as in a frame without an origin.
 */
export async function startLiveMap(
  target: HTMLElement,
  first: LiveMapShown,
  language: Language,
  events: LiveMapEvents,
): Promise<LiveMapHandle | null> {
  const labels = await loadLabels(events.dataUrl);
  if (labels === null) return null;
  let shown = $state.raw(first);
  const input: LiveMapInput = {
    ...events,
    words: language === 'fr' ? fr : en,
    get shown() {
      return shown;
    },
  };
  const component = mount(LiveMap, { target, props: { input, labels } });
  return { show: (next) => (shown = next), stop: () => unmount(component) };
}

async function loadLabels(dataUrl: string): Promise<readonly LabelPoint[] | null> {
  const manifest = await fetchText(PACKAGE_FILE.path, dataUrl);
  const resource = decodePackage(manifest.text ?? '').resources.get('labels');
  if (resource === undefined) return null;
  const { text } = await fetchText(resource.path, dataUrl);
  return text === null ? null : decodeLabels(text, resource).labels;
}
