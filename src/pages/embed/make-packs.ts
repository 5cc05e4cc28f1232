import { layoutFigure } from '../../charts/figure';
import { cutPack, type Pack } from '../../data/pack';
import type { Atlas } from '../../domain/atlas';
import type { Frame } from '../../domain/frame';
import type { DrawnSpec } from '../../domain/view-spec';
import { DEFAULT_CHOROPLETH, DEFAULT_EMPLOYMENT, DEFAULT_GROWTH, DEFAULT_KEY_FIGURES } from '../../spec/presets';
import { speechFor } from '../../text/messages';
import { FIXED_KINDS, filterPack, indicatorPack, kindPack, OUTLINES } from './pack-names';

const FRAME: Frame = {
  widthPx: 640,
  heightPx: 420,
  textScale: 1,
  interactive: false,
  chrome: 'none',
  theme: 'light',
  language: 'fr',
};
const PLACES = 'places';

/** Remembers which entries were asked for. */
class Watched<Key, Value> extends Map<Key, Value> {
  readonly asked = new Set<Key>();

  override get(key: Key): Value | undefined {
    this.asked.add(key);
    return super.get(key);
  }

  override has(key: Key): boolean {
    this.asked.add(key);
    return super.has(key);
  }
}

/**
 * All packs of a package by name. What a figure needs is not listed anywhere, so that no list can be wrong: the figures
 * are laid out, and what they ask the atlas for is what they get.
 * @param files texts of the package by path
 */
export function makePacks(files: ReadonlyMap<string, string>, atlas: Atlas): ReadonlyMap<string, Pack> {
  const packs = new Map<string, Pack>();
  const add = (name: string, specs: readonly DrawnSpec[]): void => {
    const { resources, indicators } = askedBy(atlas, specs);
    packs.set(name, cutPack(files, resources, indicators));
  };
  packs.set(OUTLINES, cutPack(files, new Set([outlineResource(atlas)]), new Set()));
  for (const { id, level } of atlas.indicators.values()) {
    const curve: DrawnSpec = { ...DEFAULT_GROWTH, indicator: id };
    const map: DrawnSpec = { ...DEFAULT_CHOROPLETH, indicator: id };
    add(indicatorPack(id), level === 'commune' ? [curve, map] : [curve]);
  }
  for (const kind of FIXED_KINDS)
    add(kindPack(kind), [kind === 'key-figures' ? DEFAULT_KEY_FIGURES : { ...DEFAULT_EMPLOYMENT, kind }]);
  add(filterPack('band'), [{ ...DEFAULT_EMPLOYMENT, filters: [{ type: 'band', band: '500+' }] }]);
  add(filterPack('sector'), [{ ...DEFAULT_EMPLOYMENT, filters: [{ type: 'sector', sector: 'BE' }] }]);
  return packs;
}

function outlineResource(atlas: Atlas): string {
  return [...atlas.resources.keys()].find((name) => name === 'communes-overview') ?? 'communes';
}

interface Asked {
  readonly resources: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

function askedBy(atlas: Atlas, specs: readonly DrawnSpec[]): Asked {
  const tables = new Watched(atlas.tables);
  const indicators = new Watched(atlas.indicators);
  const resources = new Watched(atlas.resources);
  for (const spec of specs) layoutFigure({ ...atlas, tables, indicators, resources }, spec, FRAME, speechFor('fr'));
  return { resources: new Set([PLACES, ...tables.asked, ...resources.asked]), indicators: indicators.asked };
}
