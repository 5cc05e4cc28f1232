import { captionSource } from './layout/caption';
import { sourceLine } from './layout/chrome';
import type { Atlas } from '../domain/atlas';
import type { StatementDeckScene } from '../domain/deck';
import { statementOf } from '../model/statement';
import type { Speech } from '../text/messages';
import { presentWords } from '../text/present-words';

export interface StatementText {
  readonly number: string;
  /** After the number; empty where the number carries it ("%", "€"). */
  readonly unit: string;
  /** What is measured, where, when. */
  readonly measured: string;
  readonly source: string;
}

const CARRIED: readonly string[] = ['share', 'change', 'euro'];

/** The words of a statement. Null where the atlas does not know its indicator or place. */
export function statementText(atlas: Atlas, scene: StatementDeckScene, speech: Speech): StatementText | null {
  const found = statementOf(atlas, scene);
  if (found === null) return null;
  const { indicator, observation, span, period, placeName, resources } = found;
  const { format, language } = speech;
  const words = presentWords(language);
  const periodText = (at: number): string => format.period(at, indicator.frequency);
  const caption = { title: '', subtitle: '', notes: [], ...captionSource(resources, speech) };
  const name = indicator.name[language];
  return {
    number: format.observation(observation, span === null ? indicator : { unitKind: 'change', decimals: 1 }),
    unit:
      span !== null
        ? words.growthOver(periodText(span[0]), periodText(span[1]))
        : CARRIED.includes(indicator.unitKind)
          ? ''
          : indicator.unit[language],
    measured: words.measured(
      name,
      found.level === 'zone' ? words.zones(placeName) : placeName,
      span === null ? periodText(period) : '',
    ),
    source: sourceLine(caption, speech),
  };
}
