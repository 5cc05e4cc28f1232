import type { Atlas } from '../domain/atlas';
import type { IndicatorId } from '../domain/indicator';
import { MIN_CLASSES, type ClassChoice } from '../domain/view-spec';
import { communesOf } from '../model/places';
import { pooledClasses } from '../model/pooled-classes';
import type { Ignored } from '../spec/parameters';
import { DEFAULT_CLASSES } from '../spec/presets';

/**
 * Thresholds beyond the values of all the indicators part nothing and are left aside, so that the controls and the
 * address say what is drawn. Where fewer remain than a link can hold, they go too, by name, and the classes are
 * computed. Without any value nothing is judged.
 */
export function fitThresholds(
  classes: ClassChoice,
  indicators: readonly IndicatorId[],
  atlas: Atlas,
): { readonly classes: ClassChoice; readonly ignored: readonly Ignored[] } {
  const breaks = indicators.flatMap((id) => {
    const indicator = atlas.indicators.get(id);
    const ids = communesOf(atlas).map((commune) => commune.id);
    return indicator === undefined ? [] : [pooledClasses(atlas, indicator, ids, classes).breaks];
  });
  const ends = breaks.flat();
  const inner = breaks.flatMap((one) => one.slice(1, -1));
  const own = (classes.own ?? []).filter((value) => inner.includes(value));
  const left = (classes.own ?? []).filter((value) => !inner.includes(value));
  if (left.length === 0 || ends.length === 0) return { classes, ignored: [] };
  const beyond: Ignored = {
    key: 'classes',
    found: left.join('~'),
    reason: 'beyond',
    expected: `${Math.min(...ends)}..${Math.max(...ends)}`,
  };
  if (own.length + 1 >= MIN_CLASSES)
    return { classes: { method: 'own', count: own.length + 1, own }, ignored: [beyond] };
  // What parts values and yet goes is named apart: of it the other reason would be false.
  const alone: Ignored = {
    key: 'classes',
    found: own.join('~'),
    reason: 'too-few',
    expected: String(MIN_CLASSES - 1),
  };
  return { classes: DEFAULT_CLASSES, ignored: own.length === 0 ? [beyond] : [beyond, alone] };
}
