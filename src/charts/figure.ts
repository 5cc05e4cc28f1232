import type { Atlas } from '../domain/atlas';
import type { Frame } from '../domain/frame';
import type { Scene } from '../domain/scene';
import type { DrawnSpec } from '../domain/view-spec';
import { choroplethData } from '../model/choropleth';
import { bandsData, sectorsData } from '../model/employer-structure';
import { NO_CLASS, intensityData, jobsData } from '../model/employment';
import { growthData } from '../model/growth-lines';
import { keyFiguresData } from '../model/key-figures';
import type { Speech } from '../text/messages';
import { layoutBands } from './layout/bands';
import { layoutChoropleth } from './layout/choropleth';
import { layoutGrowth } from './layout/growth';
import { layoutIntensity } from './layout/intensity';
import { layoutJobs } from './layout/jobs';
import { layoutKeyFigures } from './layout/key-figures';
import { layoutSectors } from './layout/sectors';

/**
 * The scene of one figure that stands alone, of any kind. Null where the atlas does not know its indicator. The explorer
 * does not use it, so as to load each kind when it is shown.
 */
export function layoutFigure(atlas: Atlas, spec: DrawnSpec, frame: Frame, speech: Speech): Scene | null {
  switch (spec.kind) {
    case 'choropleth': {
      const data = choroplethData(atlas, spec);
      return data === null ? null : layoutChoropleth(spec, data, frame, speech);
    }
    case 'growth': {
      const data = growthData(atlas, spec);
      return data === null ? null : layoutGrowth(spec, data, frame, speech);
    }
    case 'jobs':
      return layoutJobs(spec, jobsData(atlas, spec, NO_CLASS), frame, speech);
    case 'bands':
      return layoutBands(spec, bandsData(atlas, spec, NO_CLASS), frame, speech);
    case 'sectors':
      return layoutSectors(spec, sectorsData(atlas, spec, NO_CLASS), frame, speech);
    case 'intensity':
      return layoutIntensity(spec, intensityData(atlas, spec, NO_CLASS), frame, speech);
    case 'key-figures':
      return layoutKeyFigures(spec, keyFiguresData(atlas, spec, NO_CLASS), frame, speech);
  }
}
