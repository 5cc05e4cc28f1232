import type { Indicator } from '../domain/indicator';
import type {
  AtlasSpec,
  ChoroplethSpec,
  EmploymentKind,
  EmploymentSpec,
  GrowthSpec,
  KeyFiguresSpec,
  ViewSpec,
} from '../domain/view-spec';
import { DEFAULT_ATLAS, DEFAULT_GROWTH } from './presets';

/** Which indicators the atlas offers for its map. */
export function isMapped({ level }: Indicator): boolean {
  return level === 'commune';
}

/** Which it offers for its curves: two points make no curve, and the change of a change no sense. */
export function makesCurve({ periods, measure }: Indicator): boolean {
  return periods.length > 2 && measure.type !== 'change';
}

/** The figures of the explorer, each a spec that could stand alone on any page. */
export function choroplethOf({ map, places, filters }: AtlasSpec): ChoroplethSpec {
  return { kind: 'choropleth', ...map, places, filters };
}

export function growthOf({ growth, places }: AtlasSpec): GrowthSpec {
  return { kind: 'growth', ...growth, places };
}

export function employmentOf({ places, filters }: AtlasSpec, kind: EmploymentKind): EmploymentSpec {
  return { kind, places, filters };
}

export const QUARTERS_INDICATOR = 'zone-private-employees-quarterly';

/** Private employees by quarter: curves like any other, with the scale that the reader chose for the curves above. */
export function quartersOf({ growth, quarters, places }: AtlasSpec): GrowthSpec {
  return {
    ...DEFAULT_GROWTH,
    ...quarters,
    indicator: QUARTERS_INDICATOR,
    scale: growth.scale,
    reference: false,
    places,
  };
}

export function keyFiguresOf({ places, filters }: AtlasSpec): KeyFiguresSpec {
  return { kind: 'key-figures', places, filters };
}

/** An atlas that makes the choices of a figure, as far as it has them. */
export function asAtlas(spec: ViewSpec): AtlasSpec {
  switch (spec.kind) {
    case 'atlas':
      return spec;
    case 'choropleth': {
      const { places, filters, kind: _kind, ...map } = spec;
      return { ...DEFAULT_ATLAS, map, places, filters };
    }
    case 'growth': {
      const { places, kind: _kind, ...growth } = spec;
      return { ...DEFAULT_ATLAS, growth, places };
    }
    case 'table': {
      const map = { ...DEFAULT_ATLAS.map, indicator: spec.indicator, period: spec.period };
      return { ...DEFAULT_ATLAS, map, panel: 'table', places: spec.places, filters: spec.filters };
    }
    case 'key-figures':
      return { ...DEFAULT_ATLAS, places: spec.places, filters: spec.filters };
    default:
      return { ...DEFAULT_ATLAS, employment: spec.kind, places: spec.places, filters: spec.filters };
  }
}
