import type { Place } from '../../../domain/place';
import type { Language } from '../../../domain/frame';
import { DEFAULT_COMPARISON } from '../../../spec/analysis/comparison';
import { encodeAnalysis } from '../../../spec/analysis/link';
import { DEFAULT_ATLAS } from '../../../spec/presets';
import { encodeSpec } from '../../../spec/url';
import type { Speech } from '../../../text/messages';
import type { PortraitWords } from '../../../text/portrait-words';
import { linkFrom } from '../addresses';
import { portraitPath } from '../../../state/site-paths';
import type { ReadingInput } from '../reading-input';

/** What every part of a portrait speaks of, and how. */
export interface Subject {
  readonly input: ReadingInput;
  readonly place: Place;
  readonly path: string;
  readonly speech: Speech;
  readonly words: PortraitWords;
}

/** Another commune's page from this one. */
export function portraitLink({ path, speech }: Subject, place: Pick<Place, 'id' | 'name'>): string {
  return linkFrom(path, portraitPath(place, speech.language));
}

function inLanguage(address: string, language: Language): string {
  if (language === 'fr') return address;
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}

/** The explorer with places pinned. */
export function atlasLink({ path, speech }: Subject, places: readonly Place[]): string {
  const view = encodeSpec({ ...DEFAULT_ATLAS, places: places.map(({ id }) => id) });
  return inLanguage(linkFrom(path, `index.html?${view}`), speech.language);
}

/** The comparison of the page of analyses with these places side by side. */
export function comparisonLink({ path, speech }: Subject, places: readonly Place[]): string {
  const view = encodeAnalysis({ ...DEFAULT_COMPARISON, places: places.map(({ id }) => id) });
  return inLanguage(linkFrom(path, `analyse.html?${view}`), speech.language);
}
