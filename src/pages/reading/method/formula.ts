import type { Atlas } from '../../../domain/atlas';
import type { Indicator, IndicatorId } from '../../../domain/indicator';
import type { MethodWords } from '../../../text/method-words';
import type { Speech } from '../../../text/messages';
import { indicatorAnchor, resourceAnchor } from '../addresses';
import { markup, type Html } from '../html';

/** How an indicator is computed, in words and signs; what it is made of links to its own entry of the page. */
export function formulaHtml(atlas: Atlas, indicator: Indicator, words: MethodWords, speech: Speech): Html {
  const { formulas } = words.indicators;
  const { measure } = indicator;
  const of = (id: IndicatorId): Html => indicatorLink(atlas, id, speech);
  switch (measure.type) {
    case 'observed': {
      const where = Object.entries(measure.where).map(([dimension, label]) => formulas.where(dimension, label));
      const rows = where.length === 0 ? formulas.everyRow : where.join(', ');
      const sum = measure.additive ? formulas.additive : formulas.notAdditive;
      return markup`${formulas.observed} ${resourceLink(measure.resource)} (${rows}) · ${sum}`;
    }
    case 'ratio': {
      const when =
        measure.denominatorLag === -1 ? formulas.previousYear : measure.denominatorNearest ? formulas.nearest : null;
      const factor = measure.factor === 1 ? null : ` × ${speech.format.number(measure.factor)}`;
      const aside = when === null ? null : markup` <span class="quiet">(${when})</span>`;
      return markup`${of(measure.numerator)} ÷ ${of(measure.denominator)}${aside}${factor}`;
    }
    case 'change': {
      const [end, start] = [markup`${of(measure.of)} ${formulas.end}`, markup`${of(measure.of)} ${formulas.start}`];
      return measure.per === 'span'
        ? markup`${end} ÷ ${start} − 1`
        : markup`(${end} ÷ ${start})<sup>1 ÷ ${formulas.years}</sup> − 1`;
    }
    case 'quotient': {
      const share = markup`${of(measure.part)} ÷ ${of(measure.whole)}`;
      const reference = atlas.places.get(measure.reference)?.name ?? measure.reference;
      return markup`(${share}) ÷ (${share} ${formulas.ofReference}, ${reference})`;
    }
  }
}

export function indicatorLink(atlas: Atlas, id: IndicatorId, { language }: Speech): Html {
  const name = atlas.indicators.get(id)?.name[language] ?? id;
  return markup`<a href="#${indicatorAnchor(id)}">${name}</a>`;
}

export function resourceLink(name: string): Html {
  return markup`<a href="#${resourceAnchor(name)}"><code>${name}</code></a>`;
}
