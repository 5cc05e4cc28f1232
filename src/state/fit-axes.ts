import type { AnalysisSpec, AxisChoice } from '../domain/analysis-spec';
import type { Atlas } from '../domain/atlas';
import { distributionData } from '../model/distribution';
import { scatterData } from '../model/scatter';
import type { AnalysisLink } from '../spec/analysis/link';
import type { Ignored } from '../spec/parameters';

/**
 * A logarithmic axis that was asked for is left aside where a value has no place on it, so that the controls and the
 * address say what is drawn. Without any value nothing is judged.
 */
export function fitAxes(spec: AnalysisSpec, atlas: Atlas): AnalysisLink {
  const ignored: Ignored[] = [];
  const fit = (choice: AxisChoice, allowsLog: boolean | undefined, key: string): AxisChoice => {
    if (choice !== 'log' || allowsLog !== false) return choice;
    ignored.push({ key, found: choice, reason: 'no-log', expected: '' });
    return null;
  };
  if (spec.kind === 'distribution' && spec.axis === 'log') {
    const axis = fit(spec.axis, distributionData(atlas, spec)?.allowsLog, 'axe');
    return { spec: { ...spec, axis }, ignored };
  }
  if (spec.kind === 'scatter' && (spec.xAxis === 'log' || spec.yAxis === 'log')) {
    const data = scatterData(atlas, spec);
    const xAxis = fit(spec.xAxis, data?.x.allowsLog, 'axe-x');
    const yAxis = fit(spec.yAxis, data?.y.allowsLog, 'axe-y');
    return { spec: { ...spec, xAxis, yAxis }, ignored };
  }
  return { spec, ignored };
}
