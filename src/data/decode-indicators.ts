import { THEMES, type Coverage, type Indicator, type UnitKind } from '../domain/indicator';
import { isPlaceId } from '../domain/place';
import type { DataError } from '../domain/table';
import { decodeJson } from './decode-json';
import { decodeList } from './decode-list';
import { decodeMeasure, ingredientsOf } from './decode-measure';
import { fatal, refusal, type FileRef } from './fault';
import {
  ShapeError,
  attempt,
  child,
  count,
  filledText,
  items,
  localized,
  number,
  oneOf,
  text,
  type Node,
} from './shape';

export const INDICATORS_FILE: FileRef = { name: 'indicators', path: 'indicators.json' };
const VERSION = 1;

const LEVELS = ['commune', 'zone'] as const;
const UNIT_KINDS: readonly UnitKind[] = ['count', 'rate', 'share', 'change', 'euro', 'quotient', 'area'];
const NATURES = ['stock', 'flow', 'ratio'] as const;
const FREQUENCIES = ['year', 'quarter'] as const;
const COVERAGES: readonly Coverage[] = [
  'all-sectors',
  'information-communication',
  'sector',
  'private-all-sectors',
  'not-economic',
];
const DIRECTIONS = ['more', 'neutral'] as const;

export interface IndicatorsDecoding {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly errors: readonly DataError[];
}

/**
 * `indicators.json` as indicators by id, in the order of the file. Refused one by one: another shape, an id seen before,
 * a measure that names an indicator which is not there or, in the end, itself. Never throws.
 */
export function decodeIndicators(input: unknown, bytes: number | null = null): IndicatorsDecoding {
  const json = decodeJson(input, INDICATORS_FILE, bytes);
  if (!json.ok) return { indicators: new Map(), errors: [json.error] };
  const root: Node = { path: '', value: json.value };
  const version = attempt(() => number(child(root, 'version')));
  if (!version.ok || version.value !== VERSION) {
    const found = version.ok ? String(version.value) : version.fault.found;
    return { indicators: new Map(), errors: [fatal(INDICATORS_FILE, 'schema', String(VERSION), found, 'version')] };
  }
  const { values, errors } = decodeList(INDICATORS_FILE, () => child(root, 'indicators'), decodeIndicator);
  const indicators = new Map<string, Indicator>();
  const refusals: DataError[] = [];
  for (const indicator of values) {
    if (!indicators.has(indicator.id)) indicators.set(indicator.id, indicator);
    else refusals.push(refuse('duplicate', 'id', '', indicator.id));
  }
  return { indicators, errors: [...json.notes, ...errors, ...refusals, ...dropUnresolved(indicators)] };
}

function refuse(kind: 'duplicate' | 'schema', column: string, expected: string, found: string): DataError {
  return refusal(INDICATORS_FILE, kind, { row: null, column }, expected, found);
}

/** Removes, until nothing changes, indicators made of ones that are absent; what is left of a circle goes too. */
function dropUnresolved(indicators: Map<string, Indicator>): readonly DataError[] {
  const resolved = new Set<string>();
  for (let before = -1; before < resolved.size;) {
    before = resolved.size;
    for (const { id, measure } of indicators.values()) {
      if (ingredientsOf(measure).every((ingredient) => resolved.has(ingredient))) resolved.add(id);
    }
  }
  const dropped = [...indicators.values()].filter(({ id }) => !resolved.has(id));
  for (const { id } of dropped) indicators.delete(id);
  return dropped.map(({ id, measure }) => {
    const missing = ingredientsOf(measure).filter((ingredient) => !resolved.has(ingredient));
    return refuse('schema', `${id}.measure`, 'indicators', missing.join(', '));
  });
}

function decodeIndicator(node: Node): Indicator {
  return {
    id: filledText(child(node, 'id')),
    theme: oneOf(child(node, 'theme'), THEMES),
    level: oneOf(child(node, 'level'), LEVELS),
    name: localized(child(node, 'name')),
    shortName: localized(child(node, 'shortName')),
    description: localized(child(node, 'description')),
    unit: localized(child(node, 'unit')),
    unitKind: oneOf(child(node, 'unitKind'), UNIT_KINDS),
    decimals: Math.min(12, count(child(node, 'decimals'))),
    nature: oneOf(child(node, 'nature'), NATURES),
    frequency: oneOf(child(node, 'frequency'), FREQUENCIES),
    measure: decodeMeasure(child(node, 'measure')),
    periods: decodePeriods(child(node, 'periods')),
    coverage: oneOf(child(node, 'coverage'), COVERAGES),
    direction: oneOf(child(node, 'direction'), DIRECTIONS),
    cautions: items(child(node, 'cautions')).map(localized),
    breaks: items(child(node, 'breaks')).map((entry) => ({
      period: number(child(entry, 'period')),
      note: localized(child(entry, 'note')),
    })),
    annotations: items(child(node, 'annotations')).map(decodeAnnotation),
  };
}

/** At least one, strictly ascending: every figure takes the last for the latest. */
function decodePeriods(node: Node): readonly number[] {
  const periods = items(node).map(number);
  const ascending = periods.every((period, index) => index === 0 || period > (periods[index - 1] ?? 0));
  if (periods.length === 0 || !ascending) throw new ShapeError(node.path, '[2021, 2022, …]', periods.join(', '));
  return periods;
}

function decodeAnnotation(node: Node): Indicator['annotations'][number] {
  const place = child(node, 'placeId');
  const id = place.value === null ? null : text(place);
  if (id !== null && !isPlaceId(id)) throw new ShapeError(place.path, '13055', id);
  return { placeId: id, period: number(child(node, 'period')), note: localized(child(node, 'note')) };
}
