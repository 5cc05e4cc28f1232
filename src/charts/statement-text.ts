import { captionSource } from './layout/caption';
import { sourceLine } from './layout/chrome';
import { saidBy } from './layout/choropleth-words';
import { changeText } from './layout/employment-words';
import type { Atlas } from '../domain/atlas';
import type { StatementDeckScene } from '../domain/deck';
import type { Indicator } from '../domain/indicator';
import type { Status } from '../domain/observation';
import { OUR_ZONES_ID } from '../domain/place';
import type { Growth } from '../model/growth';
import { statementOf, type Statement } from '../model/statement';
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
  const { indicator, observation, growth, status, span, period, resources } = found;
  const { format, language } = speech;
  const words = presentWords(language);
  const periodText = (at: number): string => format.period(at, indicator.frequency);
  const caption = { title: '', subtitle: '', notes: [], ...captionSource(resources, speech) };
  const unit = CARRIED.includes(indicator.unitKind) ? '' : indicator.unit[language];
  return {
    number: growth === null ? format.observation(observation, indicator) : growthText(growth, status, speech),
    unit: span === null ? unit : words.growthOver(periodText(span[0]), periodText(span[1])),
    measured: words.measured([
      indicator.name[language],
      coverageOf(indicator, speech),
      placeText(found, speech),
      span === null ? periodText(period) : '',
    ]),
    source: sourceLine(caption, speech),
  };
}

/** "+8,9 %", marked where one of its ends is provisional or estimated; or why there is no rate. */
function growthText(growth: Growth, status: Status, speech: Speech): string {
  if (growth.value === null) return changeText(growth, speech);
  return speech.format.observation({ value: growth.value, status }, { unitKind: 'change', decimals: 1 });
}

/** Which sectors are counted, where the name does not say it: figures of all sectors are never taken for digital. */
function coverageOf(indicator: Indicator, speech: Speech): string {
  const name = indicator.name[speech.language];
  const coverage = speech.messages.choropleth.coverage(indicator.coverage);
  return indicator.coverage === 'sector' || saidBy(name, coverage) ? '' : coverage;
}

/** A zone d'emploi is never called by the name of its commune alone, and our three are said to be larger. */
function placeText({ placeId, placeName, isZone }: Statement, speech: Speech): string {
  if (!isZone) return placeName;
  const zone = speech.messages.employment.zone(placeName);
  return placeId === OUR_ZONES_ID ? presentWords(speech.language).wider(zone) : zone;
}
