import type { Atlas } from '../domain/atlas';
import { THEMES, type Indicator } from '../domain/indicator';
import { METROPOLIS_ID, type Place } from '../domain/place';
import { searchPlaces } from '../model/place-search';
import type { Speech } from '../text/messages';
import { choiceWords } from '../text/choice-words';
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
  const { language } = speech;
  const kept = [...atlas.indicators.values()].filter(keeps);
  return THEMES.map((theme) => ({
    id: theme,
    label: choiceWords(language).themes[theme],
    options: kept.filter((indicator) => indicator.theme === theme).map((one) => indicatorOption(one, language, speech)),
  })).filter((group) => group.options.length > 0);
}

/** The sectors that an indicator covers and its level, in words. */
export function scopeOf({ level, coverage }: Indicator, { messages: { explorer } }: Speech): string {
  const words = [explorer.coverage[coverage], level === 'zone' ? explorer.zoneLevel : explorer.communeLevel];
  return words.filter((part) => part !== '').join(' · ');
}

function indicatorOption(indicator: Indicator, language: Speech['language'], speech: Speech): Option {
  return {
    value: indicator.id,
    label: indicator.name[language],
    detail: indicator.description[language],
    badge: scopeOf(indicator, speech),
    keywords: [indicator.shortName[language], indicator.unit[language], digitalWords(indicator, language)].join(' '),
  };
}

/** Nothing else of the atlas may be called digital. */
function digitalWords({ coverage }: Indicator, language: Speech['language']): string {
  return coverage === 'information-communication' ? choiceWords(language).digitalWords : '';
}

const SHOWN = 12;

/** Places that answer to a name or a postcode; before anybody types, the largest first. */
export function placeOptions(atlas: Atlas, query: string, speech: Speech): readonly Option[] {
  const found = query.trim() === '' ? [] : searchPlaces(atlas, query).slice(0, SHOWN);
  return found.map((place) => ({ value: place.id, label: place.name, detail: kindOf(place, speech) }));
}

/** What a place is, to tell two of one name apart. */
export function kindOf(place: Place, { language }: Speech): string {
  const words = choiceWords(language).place;
  if (place.id === METROPOLIS_ID) return words.metropolis;
  if (place.level === 'commune') return words.commune(place.postcodes.join(', '));
  if (place.memberIds.length > 0) return words.zonesSum;
  return place.ours ? words.zone : words.comparisonZone;
}
