import type { Indicator } from '../../domain/indicator';
import type { LegendClass, Paint } from '../../domain/scene';
import type { ChoroplethData } from '../../model/choropleth';
import { classBounds, type Classification } from '../../model/classes';
import type { Speech } from '../../text/messages';
import { circleSteps } from './circles';
import { classFills } from './choropleth-fills';
import { edgeText, edgeUnit } from './edge-text';

/** Bars of the histogram in each class. */
const BINS = 4;

export interface LegendModelClass extends LegendClass {
  readonly low: number;
  readonly high: number;
  readonly isZero: boolean;
  /** "de 10 à 25 établissements par km² : 18 communes", for a screen reader. */
  readonly spoken: string;
  /** Places in each quarter of the class, from low to high; one number for the class of zero. */
  readonly bins: readonly number[];
}

export interface LegendSpecial {
  readonly kind: 'missing' | 'confidential';
  /** "secret statistique (12)" */
  readonly label: string;
  readonly fill: Paint;
}

export interface LegendCircles {
  /** Filled where circles are all the map shows, rings where they lie over a fill. */
  readonly solid: boolean;
  readonly title: string;
  /** Title and values in one sentence. */
  readonly spoken: string;
  readonly max: number;
  /** Largest first. */
  readonly steps: readonly { readonly value: number; readonly text: string }[];
}

export interface LegendModel {
  readonly title: string;
  /** Name of the whole legend for a screen reader. */
  readonly spoken: string;
  readonly classes: readonly LegendModelClass[];
  /** Between and around the classes without the class of zero: one more than these. */
  readonly edges: readonly string[];
  /** What the bare numbers of the classes count: "et nombre de communes". */
  readonly hint: string;
  /** Highest bar of the histogram. */
  readonly maxBin: number;
  /** Where the whole stands: class and share of its width, 0..1; null where it has no value or lies outside. */
  readonly mean: { readonly text: string; readonly index: number; readonly share: number } | null;
  readonly specials: readonly LegendSpecial[];
  readonly circles: LegendCircles | null;
}

/**
 * All that a legend says, whether it is drawn in a picture or made of buttons. Swatches for missing and confidential
 * stand there only where the map has some; zero is a class of its own where the classification has one.
 */
export function legendOf(data: ChoroplethData, speech: Speech): LegendModel {
  const words = speech.messages.choropleth;
  const { indicator, classification } = data;
  const classes = classification === null ? [] : classesOf(data, classification, speech);
  return {
    title: words.legendTitle(indicator.name[speech.language], edgeUnit(indicator, speech)),
    spoken: words.legendGroup(indicator.name[speech.language]),
    classes,
    edges: classification === null ? [] : edgesOf(indicator, classification, speech),
    hint: words.legendHint(indicator.level),
    maxBin: Math.max(1, ...classes.flatMap(({ bins }) => bins)),
    mean: meanOf(data, classes, speech),
    specials: specialsOf(data, speech),
    circles: circlesOf(data, speech),
  };
}

function edgesOf(indicator: Indicator, classification: Classification, speech: Speech): readonly string[] {
  return classification.breaks.map((value) => edgeText(value, indicator, speech));
}

function classesOf(data: ChoroplethData, classification: Classification, speech: Speech): readonly LegendModelClass[] {
  const { indicator } = data;
  const words = speech.messages.choropleth;
  const unit = edgeUnit(indicator, speech);
  return classFills(classification).map((fill, index) => {
    const [low, high] = classBounds(classification, index) ?? [0, 0];
    const isZero = classification.hasZeroClass && index === 0;
    const count = data.counts[index] ?? 0;
    const range = isZero
      ? words.legendZero
      : words.legendRange(edgeText(low, indicator, speech), edgeText(high, indicator, speech));
    const label = unit === '' || isZero ? range : `${range}\u00a0${unit}`;
    const spoken = words.legendClass(label, countText(count, indicator, speech));
    return { index, label, fill, count, low, high, isZero, spoken, bins: binsOf(data, index, low, high, isZero) };
  });
}

function countText(count: number, indicator: Indicator, speech: Speech): string {
  const { format, messages } = speech;
  return messages.choropleth.legendCount(format.number(count), isPlural(count, speech), indicator.level);
}

function isPlural(count: number, { language }: Speech): boolean {
  return language === 'fr' ? count >= 2 : count !== 1;
}

function binsOf(data: ChoroplethData, index: number, low: number, high: number, isZero: boolean): readonly number[] {
  const bins = Array.from({ length: isZero ? 1 : BINS }, () => 0);
  for (const { classIndex, observation } of data.places) {
    if (classIndex !== index || observation.value === null) continue;
    const share = high > low ? (observation.value - low) / (high - low) : 0;
    const bin = Math.min(bins.length - 1, Math.max(0, Math.floor(share * bins.length)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

function meanOf(data: ChoroplethData, classes: readonly LegendModelClass[], speech: Speech): LegendModel['mean'] {
  const { value } = data.metropolis;
  if (value === null) return null;
  const found = classes.find(({ low, high, isZero }) => !isZero && value >= low && value <= high);
  if (found === undefined || !(found.high > found.low)) return null;
  const text = speech.messages.choropleth.legendMean(speech.format.value(value, data.indicator), data.indicator.level);
  return { text, index: found.index, share: (value - found.low) / (found.high - found.low) };
}

function specialsOf(data: ChoroplethData, speech: Speech): readonly LegendSpecial[] {
  const words = speech.messages.choropleth;
  const special = (kind: LegendSpecial['kind'], name: string, count: number): readonly LegendSpecial[] =>
    count === 0
      ? []
      : [{ kind, label: words.legendSpecial(name, speech.format.number(count)), fill: `pattern-${kind}` }];
  return [
    ...special('missing', words.legendMissing, data.missingCount),
    ...special('confidential', words.legendConfidential, data.confidentialCount),
  ];
}

/** Millions and more are written short. */
function circleText(value: number, { format }: Speech): string {
  return value >= 1e6 ? format.compact(value) : format.number(value);
}

function circlesOf(data: ChoroplethData, speech: Speech): LegendCircles | null {
  const { circles } = data;
  if (circles === null) return null;
  const steps = circleSteps(circles.max).map((value) => ({ value, text: circleText(value, speech) }));
  const name = circles.indicator.name[speech.language];
  return {
    solid: data.classification === null,
    title: circles.indicator.shortName[speech.language],
    spoken: speech.messages.choropleth.legendCircles(name, speech.format.list(steps.map(({ text }) => text))),
    max: circles.max,
    steps,
  };
}
