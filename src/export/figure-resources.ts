import type { Atlas } from '../domain/atlas';
import type { Resource } from '../domain/resource';
import type { DrawnSpec } from '../domain/view-spec';
import { choroplethData } from '../model/choropleth';
import { bandsData, sectorsData } from '../model/employer-structure';
import { intensityData, jobsData } from '../model/employment';
import { growthData } from '../model/growth-lines';
import { keyFiguresData } from '../model/key-figures';

const NO_CLASS = (): number => -1;

/** What a figure that stands alone is computed from, as its source line says; none where the atlas cannot draw it. */
export function figureResources(atlas: Atlas, spec: DrawnSpec): readonly Resource[] {
  switch (spec.kind) {
    case 'choropleth':
      return choroplethData(atlas, spec)?.resources ?? [];
    case 'growth':
      return growthData(atlas, spec)?.resources ?? [];
    case 'jobs':
      return jobsData(atlas, spec, NO_CLASS).resources;
    case 'bands':
      return bandsData(atlas, spec, NO_CLASS).resources;
    case 'sectors':
      return sectorsData(atlas, spec, NO_CLASS).resources;
    case 'intensity':
      return intensityData(atlas, spec, NO_CLASS).resources;
    case 'key-figures':
      return keyFiguresData(atlas, spec, NO_CLASS).resources;
  }
}
