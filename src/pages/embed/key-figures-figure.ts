import { keyFiguresHeightPx, layoutKeyFigures } from '../../charts/layout/key-figures';
import { tipKeyFigures } from '../../charts/layout/key-figures-words';
import { NO_CLASS } from '../../model/employment';
import { keyFiguresData } from '../../model/key-figures';
import { known, type MakeFigure } from './embed-figure';

export const makeKeyFigures: MakeFigure = (atlas, spec, speech) => {
  if (spec.kind !== 'key-figures') return null;
  const data = keyFiguresData(atlas, spec, NO_CLASS);
  return {
    indicators: known(
      atlas,
      data.figures.map(({ indicator }) => indicator.id),
    ),
    controls: [],
    isTable: false,
    scene: (frame) => layoutKeyFigures(spec, data, frame, speech),
    tip: (key) => tipKeyFigures(data, key, speech),
    heightPx: (widthPx) => keyFiguresHeightPx(data, widthPx, speech),
  };
};
