import type {
  AtlasSpec,
  ChoroplethSpec,
  EmploymentKind,
  EmploymentSpec,
  GrowthSpec,
  KeyFiguresSpec,
} from '../domain/view-spec';
import { DEFAULT_GROWTH } from './presets';

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

/** Private employees by quarter: curves like any other, with the scale that the reader chose for the curves above. */
export function quartersOf({ growth, places }: AtlasSpec): GrowthSpec {
  return {
    ...DEFAULT_GROWTH,
    indicator: 'zone-private-employees-quarterly',
    scale: growth.scale,
    reference: false,
    places,
  };
}

export function keyFiguresOf({ places, filters }: AtlasSpec): KeyFiguresSpec {
  return { kind: 'key-figures', places, filters };
}
