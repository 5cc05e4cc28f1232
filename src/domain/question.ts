import type { IndicatorId } from './indicator';
import type { PlaceId } from './place';
import type { EmploymentTab } from './view-spec';

/** What is asked about; which indicator that is depends on the aspects and the level. */
export type Subject =
  | 'establishments'
  | 'companies' // the atlas counts establishments and legal units, and says so
  | 'legal-units'
  | 'jobs'
  | 'employees'
  | 'wages'
  | 'payroll'
  | 'creations'
  | 'sole-traders'
  | 'employers'
  | 'population'
  | 'area'
  | 'research';

/** How it is asked about. Only `digital` may lead to information and communication. */
export type Aspect =
  | 'change'
  | 'compare'
  | 'density'
  | 'digital'
  | 'large'
  | 'lowest' // beside `rank`
  | 'per-establishment'
  | 'per-inhabitants'
  | 'private'
  | 'quarters'
  | 'quotient'
  | 'rank'
  | 'rate'
  | 'share'
  | 'small';

/** Sectors of the NAF in the ten groups of the package, and agriculture. */
export type AskedSector = 'AZ' | 'BE' | 'FZ' | 'GI' | 'KZ' | 'LZ' | 'MN' | 'OQ' | 'RU';

export type AskedFigure =
  'map' | 'curves' | 'table' | 'distribution' | 'comparison' | 'metropolises' | 'key-figures' | EmploymentTab;

/** Pages of the site beside the explorer. */
export type SitePage = 'figures-2017' | 'data-and-method' | 'communes' | 'analyse' | 'present';
/** What the navigation of every page lists. */
export type NavPage = SitePage | 'atlas';

/** A place as it was named: Marseille is a commune and a zone d'emploi, "Châteauneuf" two communes. */
export interface PlaceMention {
  /** Best first; a commune before the zone of its name. */
  readonly candidates: readonly PlaceId[];
  /** "zone de Marseille", "ville de Marseille"; null where nobody said. */
  readonly level: 'commune' | 'zone' | null;
  /** "métropole de Lyon": the atlas has a zone d'emploi, which is not the metropolis. */
  readonly asMetropolis: boolean;
}

/** Years as they were said; `to` null: up to the latest, `from` null: from the first. */
export interface AskedYears {
  readonly from: number | null;
  readonly to: number | null;
}

/** What was understood of a question, in the words of the atlas. */
export interface Question {
  readonly places: readonly PlaceMention[];
  /** In the order in which they were said. */
  readonly subjects: readonly Subject[];
  readonly aspects: ReadonlySet<Aspect>;
  readonly sector: AskedSector | null;
  readonly figure: AskedFigure | null;
  readonly pages: readonly SitePage[];
  readonly level: 'commune' | 'zone' | null;
  /** One year is `from` and `to` at once. */
  readonly years: AskedYears | null;
  /** The indicator whose whole name was said; null where none was. */
  readonly byName: IndicatorId | null;
  /** Indicators whose names hold all words that were not a place or a year, the shortest name first. */
  readonly named: readonly IndicatorId[];
  /** Places that the text as a whole is the beginning of a name or a postcode of. */
  readonly found: readonly PlaceId[];
  /** Words that mean nothing here, as they were typed but for case and accents. */
  readonly unknown: readonly string[];
}
