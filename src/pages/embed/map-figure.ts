import { layoutChoropleth, tipChoropleth } from '../../charts/layout/choropleth';
import type { Indicator } from '../../domain/indicator';
import type { ChoroplethSpec, FigureSpec } from '../../domain/view-spec';
import { choroplethData } from '../../model/choropleth';
import { DEFAULT_CHOROPLETH } from '../../spec/presets';
import type { EmbedWords } from '../../text/fr/embed';
import type { Speech } from '../../text/messages';
import { between, known, type Control, type MakeFigure } from './embed-figure';

export const makeMapFigure: MakeFigure = (atlas, spec, speech, words) => {
  const map = mapOf(spec);
  if (map === null) return null;
  const data = choroplethData(atlas, map);
  if (data === null) return null;
  return {
    indicators: known(atlas, [map.indicator, map.circles]),
    controls: yearControl(map, data.indicator, speech, words),
    // The metropolis is a little wider than high, and the legend stands under or beside it.
    heightPx: (widthPx) => between(300, widthPx < 560 ? widthPx * 0.86 + 90 : widthPx * 0.76, 640),
    scene: (frame) => layoutChoropleth(map, data, frame, speech, { legend: true }),
    isTable: spec.kind === 'table',
    map: data,
    tip: (key) => (data.byId.has(key) ? tipChoropleth(data, key, speech) : null),
  };
};

/** A table of one indicator is the twin of its map. */
function mapOf(spec: FigureSpec): ChoroplethSpec | null {
  if (spec.kind === 'choropleth') return spec;
  return spec.kind === 'table' ? { ...DEFAULT_CHOROPLETH, ...spec, kind: 'choropleth' } : null;
}

/** Years of a stock or a flow; a change has a span, which stays as the author chose it. */
function yearControl(
  spec: ChoroplethSpec,
  indicator: Indicator,
  speech: Speech,
  words: EmbedWords,
): readonly Control[] {
  const { periods, frequency, measure } = indicator;
  const latest = periods.at(-1);
  if (periods.length < 2 || measure.type === 'change' || latest === undefined) return [];
  const shown = spec.period ?? latest;
  const options = periods.map((period) => ({
    label: speech.format.period(period, frequency),
    spec: { ...spec, period: period === latest ? null : period },
  }));
  return [{ form: 'slider', id: 'year', label: words.year, options, chosen: Math.max(0, periods.indexOf(shown)) }];
}
