import type {
  AtlasSpec,
  ChoroplethSpec,
  EmploymentSpec,
  GrowthSpec,
  KeyFiguresSpec,
  TableSpec,
  ViewSpec,
} from '../domain/view-spec';
import { classes, field, filters, flag, indicatorId, oneOf, orNull, period, places, span } from './field';
import { migrate } from './migrations';
import { ParameterReader, put, putAll, type Fields, type Ignored } from './parameters';
import { DEFAULT_ATLAS, DEFAULT_CHOROPLETH, DEFAULT_EMPLOYMENT, DEFAULT_GROWTH, DEFAULT_TABLE } from './presets';

export type { Ignored } from './parameters';

export interface Decoded {
  readonly spec: ViewSpec;
  readonly ignored: readonly Ignored[];
}

const SCALE = oneOf({ level: 'niveau', log: 'log', index: '100' });
const PLACES = field('lieux', DEFAULT_ATLAS.places, places);
const FILTERS = field('filtre', DEFAULT_ATLAS.filters, filters);

const MAP_FIELDS: Fields<AtlasSpec['map']> = {
  indicator: field('indicateur', DEFAULT_CHOROPLETH.indicator, indicatorId),
  circles: field('cercles', null, orNull(indicatorId)),
  period: field('annee', null, orNull(period)),
  span: field('periode', null, orNull(span)),
  classes: field('classes', DEFAULT_CHOROPLETH.classes, classes),
};

function growthFields(indicatorKey: string): Fields<AtlasSpec['growth']> {
  return {
    indicator: field(indicatorKey, DEFAULT_GROWTH.indicator, indicatorId),
    scale: field('echelle', DEFAULT_GROWTH.scale, SCALE),
    base: field('base', null, orNull(period)),
    span: field('croissance', null, orNull(span)),
    reference: field('repere', DEFAULT_GROWTH.reference, flag),
  };
}

// An atlas holds a map and curves at once, so the curves' indicator needs a key of its own there.
const ATLAS_GROWTH_FIELDS = growthFields('courbe');
const GROWTH_FIELDS = growthFields('indicateur');
const QUARTERS_FIELDS: Fields<AtlasSpec['quarters']> = {
  base: field('base-trimestres', null, orNull(period)),
  span: field('croissance-trimestres', null, orNull(span)),
};
const ATLAS_FIELDS: Fields<Pick<AtlasSpec, 'employment' | 'panel' | 'places' | 'filters'>> = {
  employment: field(
    'emploi',
    DEFAULT_ATLAS.employment,
    oneOf({ jobs: 'emplois', bands: 'tranches', sectors: 'secteurs', intensity: 'intensite', quarters: 'trimestres' }),
  ),
  panel: field('panneau', DEFAULT_ATLAS.panel, oneOf({ figures: 'figures', table: 'tableau' })),
  places: PLACES,
  filters: FILTERS,
};
const TABLE_FIELDS: Fields<Pick<TableSpec, 'indicator' | 'period'>> = {
  indicator: field('indicateur', DEFAULT_TABLE.indicator, indicatorId),
  period: field('annee', null, orNull(period)),
};
const SELECTION_FIELDS: Fields<Pick<EmploymentSpec, 'places' | 'filters'>> = { places: PLACES, filters: FILTERS };
const PLACES_FIELDS: Fields<Pick<GrowthSpec, 'places'>> = { places: PLACES };

const KIND_KEY = 'vue';
const KIND = field<ViewSpec['kind']>(
  KIND_KEY,
  'atlas',
  oneOf({
    atlas: 'atlas',
    choropleth: 'carte',
    growth: 'croissance',
    jobs: 'emplois',
    bands: 'tranches',
    sectors: 'secteurs',
    intensity: 'intensite',
    'key-figures': 'chiffres',
    table: 'tableau',
  }),
);

/**
 * Query string of a view, without "?": defaults are left out, keys come in a fixed order, nothing needs escaping but
 * what a reader's own text would. Law: `decodeSpec(encodeSpec(spec)).spec` equals `spec`.
 */
export function encodeSpec(spec: ViewSpec): string {
  const pairs: string[] = [];
  put(pairs, KIND, spec.kind);
  switch (spec.kind) {
    case 'atlas':
      putAll(pairs, MAP_FIELDS, spec.map);
      putAll(pairs, ATLAS_GROWTH_FIELDS, spec.growth);
      putAll(pairs, QUARTERS_FIELDS, spec.quarters);
      putAll(pairs, ATLAS_FIELDS, spec);
      break;
    case 'choropleth':
      putAll(pairs, MAP_FIELDS, spec);
      putAll(pairs, SELECTION_FIELDS, spec);
      break;
    case 'growth':
      putAll(pairs, GROWTH_FIELDS, spec);
      putAll(pairs, PLACES_FIELDS, spec);
      break;
    case 'table':
      putAll(pairs, TABLE_FIELDS, spec);
      putAll(pairs, SELECTION_FIELDS, spec);
      break;
    default:
      putAll(pairs, SELECTION_FIELDS, spec);
  }
  return pairs.join('&');
}

/**
 * Reads a query string, of any published version. Never throws: what is not understood keeps its default and is
 * listed. Keys in `others` belong to the page (lang, theme) and are passed over.
 */
export function decodeSpec(query: string, others: readonly string[] = []): Decoded {
  const reader = new ParameterReader(migrate(new URLSearchParams(query)), others);
  const kind = reader.take(KIND);
  const spec = readKind(kind, reader);
  return { spec, ignored: reader.finish() };
}

function readKind(kind: ViewSpec['kind'], reader: ParameterReader): ViewSpec {
  switch (kind) {
    case 'atlas':
      return {
        kind,
        map: reader.takeAll(MAP_FIELDS),
        growth: reader.takeAll(ATLAS_GROWTH_FIELDS),
        quarters: reader.takeAll(QUARTERS_FIELDS),
        ...reader.takeAll(ATLAS_FIELDS),
      };
    case 'choropleth':
      return { kind, ...reader.takeAll(MAP_FIELDS), ...reader.takeAll(SELECTION_FIELDS) } satisfies ChoroplethSpec;
    case 'growth':
      return { kind, ...reader.takeAll(GROWTH_FIELDS), ...reader.takeAll(PLACES_FIELDS) } satisfies GrowthSpec;
    case 'table':
      return { kind, ...reader.takeAll(TABLE_FIELDS), ...reader.takeAll(SELECTION_FIELDS) } satisfies TableSpec;
    case 'key-figures':
      return { kind, ...reader.takeAll(SELECTION_FIELDS) } satisfies KeyFiguresSpec;
    default:
      return { ...DEFAULT_EMPLOYMENT, kind, ...reader.takeAll(SELECTION_FIELDS) };
  }
}
