import type { Atlas } from '../domain/atlas';
import { THEMES, type Indicator } from '../domain/indicator';
import { METROPOLIS_ID, type Place } from '../domain/place';
import { searchPlaces } from '../model/place-search';
import type { Speech } from '../text/messages';
import type { Option, OptionGroup } from '../ui/options';

/** Indicators that a picker does not have because another figure shows them. */
export interface Elsewhere {
  readonly keeps: (indicator: Indicator) => boolean;
  /** Told where nothing else was found: the name of one, and where it is. */
  readonly say: (name: string) => string;
}

/** Indicators by theme, each with the sectors that it covers, for those that `keeps` holds. */
export function indicatorGroups(
  atlas: Atlas,
  speech: Speech,
  keeps: (indicator: Indicator) => boolean,
): readonly OptionGroup[] {
  const { language, messages } = speech;
  const kept = [...atlas.indicators.values()].filter(keeps);
  return THEMES.map((theme) => ({
    id: theme,
    label: messages.explorer.themes[theme],
    options: kept.filter((indicator) => indicator.theme === theme).map((one) => indicatorOption(one, language, speech)),
  })).filter((group) => group.options.length > 0);
}

function indicatorOption(indicator: Indicator, language: Speech['language'], { messages }: Speech): Option {
  const level = indicator.level === 'zone' ? messages.explorer.zoneLevel : messages.explorer.communeLevel;
  const coverage = messages.explorer.coverage[indicator.coverage];
  return {
    value: indicator.id,
    label: indicator.name[language],
    detail: indicator.description[language],
    badge: [coverage, level].filter((part) => part !== '').join(' · '),
    keywords: [indicator.shortName[language], indicator.unit[language], digitalWords(indicator, messages)].join(' '),
  };
}

/** Nothing else of the atlas may be called digital. */
function digitalWords({ coverage }: Indicator, { explorer }: Speech['messages']): string {
  return coverage === 'information-communication' ? explorer.digitalWords : '';
}

const SHOWN = 12;

/** Places that answer to a name or a postcode; before anybody types, the largest first. */
export function placeOptions(atlas: Atlas, query: string, speech: Speech): readonly Option[] {
  const found = query.trim() === '' ? [] : searchPlaces(atlas, query).slice(0, SHOWN);
  return found.map((place) => ({ value: place.id, label: place.name, detail: kindOf(place, speech) }));
}

function kindOf(place: Place, { messages: { explorer } }: Speech): string {
  if (place.id === METROPOLIS_ID) return explorer.metropolisPlace;
  if (place.level === 'commune') return explorer.communePlace(place.postcodes.join(', '));
  if (place.memberIds.length > 0) return explorer.zonesSum;
  return place.ours ? explorer.zonePlace : explorer.comparisonZone;
}
