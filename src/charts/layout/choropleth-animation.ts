import type { Caption } from '../../domain/scene';
import type { ChoroplethData } from '../../model/choropleth';
import type { Speech } from '../../text/messages';
import { captionSource } from './caption';
import { filterNotes, lastingNotes, subtitleOf } from './choropleth-words';

/** A film is read in seconds: the first caution is the one that no citation goes without. */
const MOST_CAUTIONS = 1;

/** Words around a map that goes through its periods: they hold for all of them, under a title that names them. */
export function animationCaption(title: string, data: ChoroplethData, speech: Speech): Caption {
  return {
    title,
    subtitle: subtitleOf(data, speech, ''),
    notes: [...filterNotes(data, speech), ...lastingNotes(data, speech, MOST_CAUTIONS)],
    ...captionSource(data.resources, speech),
  };
}
