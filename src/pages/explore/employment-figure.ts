import { layoutBands, tipBands } from '../../charts/layout/bands';
import { layoutIntensity, tipIntensity } from '../../charts/layout/intensity';
import { layoutJobs, tipJobs } from '../../charts/layout/jobs';
import { layoutSectors, tipSectors } from '../../charts/layout/sectors';
import type { Atlas } from '../../domain/atlas';
import type { Frame } from '../../domain/frame';
import type { IndicatorId } from '../../domain/indicator';
import type { Scene, Tip } from '../../domain/scene';
import type { EmploymentSpec } from '../../domain/view-spec';
import { bandsData, sectorsData } from '../../model/employer-structure';
import { intensityData, jobsData, type ClassOfPlace } from '../../model/employment';
import type { Speech } from '../../text/messages';

/** One employment figure, whatever its kind: data gathered once, drawn for any frame. */
export interface EmploymentFigure {
  readonly indicators: readonly IndicatorId[];
  scene(frame: Frame): Scene;
  tip(key: string): Tip;
}

export function employmentFigure(
  atlas: Atlas,
  spec: EmploymentSpec,
  classOfPlace: ClassOfPlace,
  speech: Speech,
): EmploymentFigure {
  switch (spec.kind) {
    case 'jobs': {
      const data = jobsData(atlas, spec, classOfPlace);
      return {
        indicators: ['jobs', 'jobs-change'],
        scene: (frame) => layoutJobs(spec, data, frame, speech),
        tip: (key) => tipJobs(data, key, speech),
      };
    }
    case 'bands': {
      const data = bandsData(atlas, spec, classOfPlace);
      return {
        indicators: ['establishments-2014'],
        scene: (frame) => layoutBands(spec, data, frame, speech),
        tip: (key) => tipBands(data, key, speech),
      };
    }
    case 'sectors': {
      const data = sectorsData(atlas, spec, classOfPlace);
      return {
        indicators: ['employers'],
        scene: (frame) => layoutSectors(spec, data, frame, speech),
        tip: (key) => tipSectors(data, key, speech),
      };
    }
    case 'intensity': {
      const data = intensityData(atlas, spec, classOfPlace);
      return {
        indicators: ['jobs-per-establishment'],
        scene: (frame) => layoutIntensity(spec, data, frame, speech),
        tip: (key) => tipIntensity(data, key, speech),
      };
    }
  }
}
