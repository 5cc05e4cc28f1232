import type { Atlas } from '../../domain/atlas';
import { OUR_ZONES_ID, type Place, type PlaceId } from '../../domain/place';
import type { PlaceMention, Question } from '../../domain/question';
import { MAX_PLACES } from '../../domain/view-spec';
import type { AnswerNote } from './answer';

export interface Where {
  readonly places: readonly PlaceId[];
  readonly notes: readonly AnswerNote[];
}

function placesOf(atlas: Atlas, mention: PlaceMention): readonly Place[] {
  return mention.candidates.flatMap((id) => atlas.places.get(id) ?? []);
}

/** True where the atlas knows a place that was named by its zone d'emploi alone, as Lyon. */
export function namesZone(atlas: Atlas, mention: PlaceMention): boolean {
  const places = placesOf(atlas, mention);
  return places.length > 0 && (mention.level === 'zone' || places.every(({ level }) => level === 'zone'));
}

function byZone(places: readonly Place[], mention: PlaceMention): readonly [PlaceId, AnswerNote | null] | null {
  const zone = mention.level === 'commune' ? undefined : places.find(({ level }) => level === 'zone');
  if (zone !== undefined) return [zone.id, null];
  const [first] = places;
  if (first === undefined) return null;
  if (first.level === 'metropolis') return [OUR_ZONES_ID, { type: 'three-zones' }];
  if (first.zoneId === null) return [first.id, { type: 'left-out', place: first.id }];
  return [first.id, { type: 'stands-for', place: first.id, zone: first.zoneId }];
}

function byCommune(places: readonly Place[]): readonly [PlaceId, AnswerNote | null] | null {
  const commune = places.find(({ level }) => level !== 'zone');
  if (commune !== undefined) return [commune.id, null];
  const [zone] = places;
  return zone === undefined ? null : [zone.id, { type: 'left-out', place: zone.id }];
}

/** The places of a question as an indicator of a level shows them; none named: those that are pinned already. */
export function placesFor(
  atlas: Atlas,
  { places: mentions }: Question,
  level: 'commune' | 'zone',
  pinned: readonly PlaceId[],
): Where {
  if (mentions.length === 0) return { places: pinned, notes: [] };
  const ids = new Set<PlaceId>();
  const notes: AnswerNote[] = [];
  for (const mention of mentions) {
    const known = placesOf(atlas, mention);
    const one = level === 'zone' ? byZone(known, mention) : byCommune(known);
    if (one === null) continue;
    const [id, note] = one;
    if (note !== null) notes.push(note);
    if (mention.asMetropolis && note === null) notes.push({ type: 'not-the-metropolis', place: id });
    if (note?.type !== 'left-out') ids.add(id);
  }
  if (ids.size > MAX_PLACES) notes.push({ type: 'too-many-places' });
  return { places: [...ids].slice(0, MAX_PLACES), notes };
}
