import type {
  AtlasSpec,
  ClassChoice,
  EmploymentSpec,
  GrowthSpec,
  KeyFiguresSpec,
  TableSpec,
} from '../domain/view-spec';
import type { ChoroplethSpec } from '../domain/view-spec';

export const DEFAULT_CLASSES: ClassChoice = { method: 'jenks', count: 5, own: null };

/** What a link without parameters means. Changing a value here changes old links: write a migration. */
export const DEFAULT_CHOROPLETH: ChoroplethSpec = {
  kind: 'choropleth',
  indicator: 'establishments-per-km2',
  circles: null,
  period: null,
  span: null,
  classes: DEFAULT_CLASSES,
  places: [],
  filters: [],
};

export const DEFAULT_GROWTH: GrowthSpec = {
  kind: 'growth',
  indicator: 'zone-establishments-jz',
  places: [],
  scale: 'index',
  base: null,
  span: null,
  reference: true,
};

export const DEFAULT_EMPLOYMENT: EmploymentSpec = { kind: 'jobs', places: [], filters: [] };

export const DEFAULT_KEY_FIGURES: KeyFiguresSpec = { kind: 'key-figures', places: [], filters: [] };

export const DEFAULT_TABLE: TableSpec = {
  kind: 'table',
  indicator: 'establishments-per-km2',
  period: null,
  places: [],
  filters: [],
};

export const DEFAULT_ATLAS: AtlasSpec = {
  kind: 'atlas',
  map: {
    indicator: DEFAULT_CHOROPLETH.indicator,
    circles: null,
    period: null,
    span: null,
    classes: DEFAULT_CLASSES,
  },
  growth: {
    indicator: DEFAULT_GROWTH.indicator,
    scale: 'index',
    base: null,
    span: null,
    reference: true,
  },
  quarters: { base: null, span: null },
  employment: 'jobs',
  panel: 'figures',
  places: [],
  filters: [],
};
