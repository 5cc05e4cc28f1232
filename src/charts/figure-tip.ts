import type { Atlas } from '../domain/atlas';
import type { Tip } from '../domain/scene';
import type { DrawnSpec } from '../domain/view-spec';
import { choroplethData } from '../model/choropleth';
import { bandsData, sectorsData } from '../model/employer-structure';
import { NO_CLASS, intensityData, jobsData } from '../model/employment';
import { growthData } from '../model/growth-lines';
import { keyFiguresData } from '../model/key-figures';
import type { Speech } from '../text/messages';
import { tipBands } from './layout/bands';
import { tipChoropleth } from './layout/choropleth';
import { tipGrowth } from './layout/growth';
import { tipIntensity } from './layout/intensity';
import { tipJobs } from './layout/jobs';
import { tipKeyFigures } from './layout/key-figures-words';
import { tipSectors } from './layout/sectors';

/**
 * What a figure of any kind that stands alone says of one datum, at the latest period of its curves. Null where the
 * figure has no such datum.
 */
export function tipOfFigure(atlas: Atlas, spec: DrawnSpec, key: string, speech: Speech): Tip | null {
  switch (spec.kind) {
    case 'choropleth': {
      const data = choroplethData(atlas, spec);
      return data?.byId.has(key) === true ? tipChoropleth(data, key, speech) : null;
    }
    case 'growth': {
      const data = growthData(atlas, spec);
      if (data?.lines.some((line) => line.key === key) !== true) return null;
      return tipGrowth(data, key, data.periods.at(-1) ?? data.base, speech);
    }
    case 'jobs':
      return tipJobs(jobsData(atlas, spec, NO_CLASS), key, speech);
    case 'bands':
      return tipBands(bandsData(atlas, spec, NO_CLASS), key, speech);
    case 'sectors':
      return tipSectors(sectorsData(atlas, spec, NO_CLASS), key, speech);
    case 'intensity':
      return tipIntensity(intensityData(atlas, spec, NO_CLASS), key, speech);
    case 'key-figures':
      return tipKeyFigures(keyFiguresData(atlas, spec, NO_CLASS), key, speech);
  }
}
