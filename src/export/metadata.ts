import type { Atlas } from '../domain/atlas';
import type { Indicator } from '../domain/indicator';
import type { Language } from '../domain/frame';
import type { Status } from '../domain/observation';
import type { Resource } from '../domain/resource';
import { resourceNamesOf } from '../model/sources';
import { exportWords, type ExportWords } from '../text/export-words';
import type { Speech } from '../text/messages';
import type { ExportContext } from './export-context';
import { indicatorsBehind, resourcesBehind } from './indicators-behind';
import { periodCode } from './period-code';

export interface IndicatorMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  readonly formula: string;
  readonly periods: readonly (number | string)[];
  /** What one should know before citing it. */
  readonly cautions: readonly string[];
  readonly breaks: readonly { readonly before: number | string; readonly note: string }[];
  /** Names of resources. */
  readonly resources: readonly string[];
}

export interface ResourceMetadata {
  readonly name: string;
  readonly sources: readonly { readonly producer: string; readonly dataset: string; readonly address: string }[];
  readonly licence: { readonly name: string; readonly title: string; readonly address: string };
  readonly vintage: string;
  /** ISO date. */
  readonly dateRead: string;
}

/** All that one needs to cite a file and to judge its numbers, in the reader's language. */
export interface FileMetadata {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly source: string;
  readonly vintage: string;
  readonly licence: string;
  readonly link: string;
  /** ISO date. */
  readonly made: string;
  readonly indicators: readonly IndicatorMetadata[];
  readonly resources: readonly ResourceMetadata[];
  readonly statuses: Readonly<Record<Status, string>>;
}

export function metadataOf({ atlas, spec, scene, speech, link, date }: ExportContext): FileMetadata {
  const words = exportWords(speech.language);
  return {
    language: speech.language,
    title: scene.caption.title,
    subtitle: scene.caption.subtitle,
    description: scene.description,
    notes: scene.caption.notes,
    source: scene.caption.source,
    vintage: scene.caption.vintage,
    licence: scene.caption.licence,
    link,
    made: date,
    indicators: indicatorsBehind(atlas, spec).map(({ indicator }) => describe(atlas, indicator, speech, words)),
    resources: resourcesBehind(atlas, spec).map((resource) => cite(resource, speech)),
    statuses: words.statuses,
  };
}

function describe(atlas: Atlas, indicator: Indicator, speech: Speech, words: ExportWords): IndicatorMetadata {
  const { language } = speech;
  const { unitKind, frequency } = indicator;
  return {
    id: indicator.id,
    name: indicator.name[language],
    description: indicator.description[language],
    unit: unitKind === 'share' || unitKind === 'change' ? words.fraction : indicator.unit[language],
    formula: formulaOf(atlas, indicator, speech, words),
    periods: indicator.periods.map((period) => periodCode(period, frequency)),
    cautions: indicator.cautions.map((caution) => caution[language]),
    breaks: indicator.breaks.map(({ period, note }) => ({
      before: periodCode(period, frequency),
      note: note[language],
    })),
    resources: resourceNamesOf(atlas, indicator.id),
  };
}

function formulaOf(atlas: Atlas, { measure }: Indicator, speech: Speech, { formulas }: ExportWords): string {
  const name = (id: string): string => atlas.indicators.get(id)?.name[speech.language] ?? id;
  switch (measure.type) {
    case 'observed':
      return formulas.observed(measure.resource);
    case 'ratio': {
      const ratio = formulas.ratio(name(measure.numerator), name(measure.denominator), String(measure.factor));
      return measure.denominatorLag === 0 ? ratio : ratio + formulas.lag(measure.denominatorLag);
    }
    case 'change':
      return measure.per === 'span' ? formulas.changeSpan(name(measure.of)) : formulas.changeYear(name(measure.of));
    case 'quotient': {
      const reference = atlas.places.get(measure.reference)?.name ?? measure.reference;
      return formulas.quotient(name(measure.part), name(measure.whole), reference);
    }
  }
}

function cite({ name, sources, licence, vintage, dateRead }: Resource, { language }: Speech): ResourceMetadata {
  return {
    name,
    sources: sources.map(({ producer, title, path }) => ({ producer, dataset: title[language], address: path })),
    licence: { name: licence.name, title: licence.title, address: licence.path },
    vintage,
    dateRead,
  };
}
