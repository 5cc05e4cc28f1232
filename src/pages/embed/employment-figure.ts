import { layoutBands, tipBands } from '../../charts/layout/bands';
import { layoutIntensity, tipIntensity } from '../../charts/layout/intensity';
import { layoutJobs, tipJobs } from '../../charts/layout/jobs';
import { layoutSectors, tipSectors } from '../../charts/layout/sectors';
import type { Atlas } from '../../domain/atlas';
import type { Frame } from '../../domain/frame';
import type { IndicatorId } from '../../domain/indicator';
import type { Scene, Tip } from '../../domain/scene';
import type { FigureSpec } from '../../domain/view-spec';
import { bandsData, sectorsData } from '../../model/employer-structure';
import { NO_CLASS, intensityData, jobsData } from '../../model/employment';
import type { Speech } from '../../text/messages';
import { between, known, type MakeFigure } from './embed-figure';

interface Drawn {
  readonly indicators: readonly IndicatorId[];
  readonly scene: (frame: Frame) => Scene;
  readonly tip: (key: string) => Tip;
  readonly heightPx: (widthPx: number) => number;
}

export const makeEmploymentFigure: MakeFigure = (atlas, spec, speech) => {
  const drawn = drawnOf(atlas, spec, speech);
  return drawn === null ? null : { ...drawn, indicators: known(atlas, drawn.indicators), controls: [], isTable: false };
};

function drawnOf(atlas: Atlas, spec: FigureSpec, speech: Speech): Drawn | null {
  switch (spec.kind) {
    case 'jobs': {
      const data = jobsData(atlas, spec, NO_CLASS);
      return {
        indicators: ['jobs', 'jobs-change'],
        scene: (frame) => layoutJobs(spec, data, frame, speech),
        tip: (key) => tipJobs(data, key, speech),
        heightPx: (widthPx) => between(300, widthPx * 0.58, 460),
      };
    }
    case 'bands': {
      const data = bandsData(atlas, spec, NO_CLASS);
      return {
        indicators: ['establishments-2014'],
        scene: (frame) => layoutBands(spec, data, frame, speech),
        tip: (key) => tipBands(data, key, speech),
        heightPx: (widthPx) => 90 + data.rows.length * (widthPx < 560 ? 110 : 96),
      };
    }
    case 'sectors': {
      const data = sectorsData(atlas, spec, NO_CLASS);
      return {
        indicators: ['employers'],
        scene: (frame) => layoutSectors(spec, data, frame, speech),
        tip: (key) => tipSectors(data, key, speech),
        heightPx: (widthPx) => (widthPx < 560 ? 400 : 330),
      };
    }
    case 'intensity': {
      const data = intensityData(atlas, spec, NO_CLASS);
      return {
        indicators: ['jobs-per-establishment'],
        scene: (frame) => layoutIntensity(spec, data, frame, speech),
        tip: (key) => tipIntensity(data, key, speech),
        heightPx: (widthPx) => between(300, widthPx * 0.58, 440),
      };
    }
    default:
      return null;
  }
}
