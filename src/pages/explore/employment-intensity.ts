import { layoutIntensity, tipIntensity } from '../../charts/layout/intensity';
import { intensityData } from '../../model/employment';
import type { MakeEmploymentFigure } from './employment-figure';

export const make: MakeEmploymentFigure = (atlas, spec, classOfPlace, speech) => {
  const data = intensityData(atlas, spec, classOfPlace);
  return {
    indicators: ['jobs-per-establishment'],
    scene: (frame) => layoutIntensity(spec, data, frame, speech),
    tip: (key) => tipIntensity(data, key, speech),
  };
};
