import type { AnalysisSpec } from '../domain/analysis-spec';
import type { Atlas } from '../domain/atlas';
import type { PlaceId } from '../domain/place';
import { MAX_PLACES } from '../domain/view-spec';
import { areasOf } from '../spec/analysis/carry';
import { decodeAnalysis, encodeAnalysis, fitAnalysis, type AnalysisLink } from '../spec/analysis/link';
import { analysisWords, type AnalysisSpeech } from '../text/analysis-words';
import { readPageAddress, writePageAddress } from './address';
import { fitAxes } from './fit-axes';
import { fitThresholds } from './fit-thresholds';
import { ReaderPage } from './reader-page.svelte';

function fitAnalysisThresholds(spec: AnalysisSpec, atlas: Atlas): AnalysisLink {
  if (!('classes' in spec)) return { spec, ignored: [] };
  const shown = spec.kind === 'pair' ? [spec.indicator, spec.otherIndicator] : [spec.indicator];
  const { classes, ignored } = fitThresholds(spec.classes, shown, atlas);
  return { spec: { ...spec, classes }, ignored };
}

/** The page of analyses: one question at a time, with places that stay pinned from one to the next. */
export class Analysis extends ReaderPage<AnalysisSpec> {
  readonly words: AnalysisSpeech = $derived({ ...this.speech, analysis: analysisWords(this.language) });

  constructor() {
    super({
      read: (search) => readPageAddress(search, decodeAnalysis),
      write: (spec, language) => writePageAddress(encodeAnalysis(spec), language),
      fit: (spec, atlas) => {
        const known = fitAnalysis(spec, atlas);
        const classed = fitAnalysisThresholds(known.spec, atlas);
        const drawn = fitAxes(classed.spec, atlas);
        return { spec: drawn.spec, ignored: [...known.ignored, ...classed.ignored, ...drawn.ignored] };
      },
    });
  }

  removeArea(index: number): void {
    const areas = areasOf(this.spec);
    if (areas !== null && index in areas)
      this.change({ ...this.spec, areas: areas.filter((_, at) => at !== index) } as AnalysisSpec);
  }

  /** False where there are as many places as a figure can tell apart. */
  togglePlace(id: PlaceId): boolean {
    const { places } = this.spec;
    const has = places.includes(id);
    if (!has && places.length >= MAX_PLACES) return false;
    this.change({ ...this.spec, places: has ? places.filter((other) => other !== id) : [...places, id] });
    return true;
  }
}
