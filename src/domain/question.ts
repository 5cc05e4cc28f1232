import type { ClaimId } from './claim';
import type { IndicatorId } from './indicator';
import type { Period } from './observation';
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
  | 'per-employee'
  | 'per-establishment'
  | 'per-inhabitants'
  | 'per-other'
  | 'private'
  | 'quarters'
  | 'quotient'
  | 'rank'
  | 'rate'
  | 'share'
  | 'small';

/** Sectors of the NAF in the ten groups of the package, and agriculture. */
export type AskedSector = 'AZ' | 'BE' | 'FZ' | 'GI' | 'KZ' | 'LZ' | 'MN' | 'OQ' | 'RU';

const INDICATOR_FIGURES = ['map', 'curves', 'table', 'distribution', 'multiples', 'pair', 'ranks', 'scatter'] as const;
/** Figures of an indicator, or of two. */
export type IndicatorFigure = (typeof INDICATOR_FIGURES)[number];
/** Figures that have indicators of their own. */
export type PanelFigure = 'comparison' | 'metropolises' | 'key-figures' | EmploymentTab;
export type AskedFigure = IndicatorFigure | PanelFigure;

export function isPanelFigure(figure: AskedFigure): figure is PanelFigure {
  return !INDICATOR_FIGURES.some((one) => one === figure);
}

/** Pages of the site beside the explorer. */
export type SitePage = 'figures-2017' | 'data-and-method' | 'communes' | 'analyse' | 'present';
/** What the navigation of every page lists. */
export type NavPage = SitePage | 'atlas';

/** Where on a page of text: how to cite, one of the figures of 2017. */
export type PagePart = 'cite' | ClaimId;
/** Where in the portrait of a commune. */
export type PortraitPart = 'neighbours' | 'similar';

export interface AskedPage {
  readonly page: SitePage;
  readonly part: PagePart | null;
}

/** A place as it was named: Marseille is a commune and a zone d'emploi, "Châteauneuf" two communes. */
export interface PlaceMention {
  /** Best first; a commune before the zone of its name. */
  readonly candidates: readonly PlaceId[];
  /** "zone de Marseille", "ville de Marseille"; null where nobody said. */
  readonly level: 'commune' | 'zone' | null;
  /** "métropole de Lyon": the atlas has a zone d'emploi, which is not the metropolis. */
  readonly asMetropolis: boolean;
}

/** Years or quarters as they were said; `to` null: up to the latest, `from` null: from the first. */
export interface AskedYears {
  readonly from: Period | null;
  readonly to: Period | null;
}

/** « plus de 10 000 habitants »: what lies between the two is asked for. */
export interface AskedBound {
  readonly low: number | null;
  readonly high: number | null;
  /** What is counted. */
  readonly of: Question;
}

/** Two things beside each other, each read as a question of its own. */
export interface AskedSides {
  readonly first: Question;
  readonly second: Question;
  /** « selon », "against": of the two, one in view of the other; « et » may mean both by themselves. */
  readonly isAgainst: boolean;
}

/** What was understood of a question, in the words of the atlas. */
export interface Question {
  readonly places: readonly PlaceMention[];
  /** In the order in which they were said. */
  readonly subjects: readonly Subject[];
  readonly aspects: ReadonlySet<Aspect>;
  readonly sector: AskedSector | null;
  readonly figure: AskedFigure | null;
  readonly pages: readonly AskedPage[];
  readonly part: PortraitPart | null;
  readonly level: 'commune' | 'zone' | null;
  /** One year is `from` and `to` at once. */
  readonly years: AskedYears | null;
  readonly sides: AskedSides | null;
  readonly bounds: readonly AskedBound[];
  /** The indicator whose whole name was said; null where none was. */
  readonly byName: IndicatorId | null;
  /** Indicators whose names hold all words that were not a place or a year, the shortest name first. */
  readonly named: readonly IndicatorId[];
  /** Places that the text as a whole is the beginning of a name or a postcode of. */
  readonly found: readonly PlaceId[];
  /** Words that mean nothing here, as they were typed but for case and accents. */
  readonly unknown: readonly string[];
}
