import { layoutSectors, tipSectors } from '../../charts/layout/sectors';
import { sectorsData } from '../../model/employer-structure';
import type { MakeEmploymentFigure } from './employment-figure';

export const make: MakeEmploymentFigure = (atlas, spec, classOfPlace, speech) => {
  const data = sectorsData(atlas, spec, classOfPlace);
  return {
    indicators: ['employers'],
    scene: (frame) => layoutSectors(spec, data, frame, speech),
    tip: (key) => tipSectors(data, key, speech),
  };
};
