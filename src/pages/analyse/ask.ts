import { analysisAsAtlas } from '../../spec/analysis/atlas';
import type { Analysis } from '../../state/analysis.svelte';
import { landOn, openAsk } from '../../state/ask/open-ask';

/** Opens the search. An analysis is shown in the page, as one step of its history; all else is a link. */
export function ask(analysis: Analysis, dataUrl: string): void {
  openAsk({
    dataUrl,
    get atlas() {
      return analysis.atlas;
    },
    get speech() {
      return analysis.speech;
    },
    get view() {
      return analysisAsAtlas(analysis.spec, analysis.atlas);
    },
    take(answer) {
      if (answer.kind !== 'view' || answer.spec.kind === 'atlas') return false;
      analysis.change(answer.spec);
      void landOn(() => document.getElementById('analysis'));
      return true;
    },
  });
}
