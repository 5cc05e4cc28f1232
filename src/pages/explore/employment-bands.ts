import { layoutBands, tipBands } from '../../charts/layout/bands';
import { bandsData } from '../../model/employer-structure';
import type { MakeEmploymentFigure } from './employment-figure';

export const make: MakeEmploymentFigure = (atlas, spec, classOfPlace, speech) => {
  const data = bandsData(atlas, spec, classOfPlace);
  return {
    indicators: ['establishments-2014'],
    scene: (frame) => layoutBands(spec, data, frame, speech),
    tip: (key) => tipBands(data, key, speech),
  };
};
