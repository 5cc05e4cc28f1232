import type { Observation } from '../../domain/observation';
import type { Place } from '../../domain/place';
import type { TwinCell } from '../../domain/scene';
import type { Growth } from '../../model/growth';
import type { Subject } from '../../model/employer-structure';
import type { ShownFilter } from '../../model/selection';
import type { Speech } from '../../text/messages';
import { appliedFilters } from './filter-words';

/** "+12,3 %", or in words why there is no percentage. */
export function changeText(change: Growth, speech: Speech): string {
  if (change.value !== null) return speech.format.signedPercent(change.value);
  const { employment } = speech.messages;
  return change.reason === 'missing' ? employment.missing : employment.noPercentage;
}

/** "3e sur 92", or that there is no value to rank. */
export function rankText(rank: number | null, of: number, speech: Speech): string {
  const { employment } = speech.messages;
  return rank === null ? employment.missing : employment.rankOf(speech.format.ordinal(rank), of);
}

export function percentText(share: number | null, speech: Speech, decimals = 1): string {
  return share === null ? speech.messages.employment.missing : speech.format.percent(share, decimals);
}

/** Notes that any figure of communes may need: places outside its source, values missing or not final. */
export function commonNotes(
  uncovered: readonly Place[],
  values: readonly { readonly name: string; readonly observation: Observation }[],
  speech: Speech,
): readonly string[] {
  const { employment } = speech.messages;
  const listed = (names: readonly string[], say: (list: string) => string): string[] =>
    names.length === 0 ? [] : [say(shortList(names, speech))];
  const namesOf = (statuses: string): string[] =>
    values.filter(({ observation }) => statuses.includes(observation.status)).map(({ name }) => name);
  return [
    ...listed(
      uncovered.map((place) => theZone(place, speech)),
      employment.zonesNotCovered,
    ),
    ...listed(namesOf('M'), employment.missingFor),
    ...listed(namesOf('C'), employment.confidentialFor),
    ...listed(namesOf('PE'), employment.provisional),
  ];
}

/** « la zone d’emploi de Marseille » */
function theZone(place: Place, speech: Speech): string {
  const { employment } = speech.messages;
  return employment.theZone(employment.zone(place.name));
}

interface Chosen {
  readonly applied: readonly ShownFilter[];
  readonly origin: 'pinned' | 'filtered' | 'metropolis' | 'zones';
  readonly uncovered: readonly Place[];
}

/** That pinned zones d'emploi have no figure here, and what is shown instead; empty where none is pinned. */
export function zoneNotice({ origin, uncovered }: Chosen, speech: Speech): string {
  if (uncovered.length === 0 || origin === 'zones') return '';
  const names = speech.format.list(uncovered.map((place) => theZone(place, speech)));
  return speech.messages.employment.noZoneFigure(names, uncovered.length, origin === 'pinned' ? null : origin);
}

/**
 * A subtitle after the notice on zones and before the filters: a figure never shows other places than the pinned ones, or
 * fewer than all, without a word.
 */
export function withNotice(chosen: Chosen, subtitle: string, speech: Speech): string {
  const what = [subtitle, appliedFilters(chosen.applied, speech)].filter((part) => part !== '').join('\u00a0· ');
  return [zoneNotice(chosen, speech), what].filter((part) => part !== '').join(' ');
}

/** A description before the filters that narrow it. */
export function withFilters({ applied }: Pick<Chosen, 'applied'>, description: string, speech: Speech): string {
  const filters = appliedFilters(applied, speech);
  return filters === '' ? description : `${description} ${filters}.`;
}

const MOST_NAMES = 6;

function shortList(names: readonly string[], speech: Speech): string {
  const more = names.length - MOST_NAMES;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMES), speech.messages.employment.others(more)] : names;
  return speech.format.list(shown);
}

/** A cell of the table twin for a number that is computed, not observed: null is missing, never 0. */
export function computedCell(value: number | null, text: string): TwinCell {
  return { value, status: value === null ? 'M' : 'A', text };
}

/** Name of a place, or in words what a group is the sum of. */
export function subjectName(subject: Subject, speech: Speech): string {
  const { employment } = speech.messages;
  switch (subject.kind) {
    case 'metropolis':
      return employment.metropolis;
    case 'filtered':
      return employment.filteredGroup(subject.placeIds.length);
    case 'others':
      return employment.othersGroup(subject.placeIds.length);
    case 'zone':
      return employment.zone(subject.name);
    case 'commune':
      return subject.name;
  }
}
