import { describe, expect, it } from 'vitest';
import { areaCurves, withAreaPins } from '../../../src/charts/analysis/area-curves';
import { layoutComparison } from '../../../src/charts/analysis/comparison';
import { areasAside, areasOnAxis } from '../../../src/charts/analysis/distribution-areas';
import { layoutDistribution } from '../../../src/charts/analysis/distribution';
import { curvesOf, layoutMultiples } from '../../../src/charts/analysis/multiples';
import { layoutScatter } from '../../../src/charts/analysis/scatter';
import { withAreas } from '../../../src/charts/analysis/with-areas';
import { layoutGrowth } from '../../../src/charts/layout/growth';
import { pinInkPaint } from '../../../src/charts/paint';
import type { Area } from '../../../src/domain/area';
import type { PlaceId } from '../../../src/domain/place';
import { membersOf, pointsOf } from '../../../src/model/area-members';
import { comparisonOf } from '../../../src/model/comparison';
import { distributionData } from '../../../src/model/distribution';
import { groupId } from '../../../src/model/group';
import { growthData } from '../../../src/model/growth-lines';
import { observe } from '../../../src/model/observe';
import { scatterData } from '../../../src/model/scatter';
import { DEFAULT_AREA } from '../../../src/spec/analysis/area';
import { DEFAULT_COMPARISON } from '../../../src/spec/analysis/comparison';
import { DEFAULT_DISTRIBUTION } from '../../../src/spec/analysis/distribution';
import { DEFAULT_MULTIPLES } from '../../../src/spec/analysis/multiples';
import { DEFAULT_SCATTER } from '../../../src/spec/analysis/scatter';
import { analysisSpeech, committed, expectSense, FRAMES, marksOf, textsOf } from './frames';

const [AIX, MARSEILLE] = ['13001' as PlaceId, '13055' as PlaceId];
const FIRST = groupId(0) ?? AIX;
const AT = { period: null, span: null } as const;
const fr = analysisSpeech('fr');

/** A kilometre around the point of a commune: that commune alone. */
function around(id: PlaceId, name = ''): Area {
  const centre = pointsOf(committed).get(id);
  if (centre === undefined) throw new Error(`no point of ${id}`);
  return { name, shape: { type: 'circle', centre, radiusKm: 1 } };
}

/** From the point of Marseille to that of Aix, and what lies between. */
const BOTH: Area = { name: 'Axe', shape: { type: 'rectangle', southWest: [5.2, 43.2], northEast: [5.5, 43.6] } };
const MEMBERS = membersOf(committed, BOTH.shape);
const sumOf = (indicator: string): number =>
  MEMBERS.reduce((sum, id) => sum + (observe(committed, indicator, id, AT).value ?? NaN), 0);

describe('an area among places', () => {
  it('has the values of its only commune, under the name of the reader or its number', () => {
    const { atlas, spec } = withAreas(
      committed,
      { areas: [around(AIX), around(MARSEILLE, 'Port')], places: [AIX] },
      fr,
    );
    expect(spec.places).toEqual([AIX, FIRST, groupId(1)]);
    expect(spec.places.map((id) => atlas.places.get(id)?.name)).toEqual(['Aix-en-Provence', 'Zone 1', 'Port']);
    for (const id of ['establishments', 'jobs', 'population-density', 'creation-rate', 'population-change'])
      expect(observe(atlas, id, FIRST, AT)).toEqual(observe(committed, id, AIX, AT));
  });

  it('is none where it holds no commune, and the others keep their number', () => {
    const sea: Area = { name: 'Mer', shape: { type: 'circle', centre: [5, 42.9], radiusKm: 1 } };
    const { atlas, spec } = withAreas(committed, { ...DEFAULT_COMPARISON, areas: [sea, around(AIX)] }, fr);
    expect(spec.places).toEqual([groupId(1)]);
    expect(atlas.places.get(spec.places[0] ?? AIX)?.name).toBe('Zone 2');
    expect(withAreas(committed, { areas: [], places: [AIX] }, fr)).toEqual({
      atlas: committed,
      spec: { areas: [], places: [AIX] },
    });
  });
});

describe('a comparison with an area', () => {
  const { atlas, spec } = withAreas(committed, { ...DEFAULT_COMPARISON, areas: [BOTH], places: [AIX] }, fr);
  const data = comparisonOf(atlas, spec.places);
  if (typeof data === 'string') throw new Error(data);

  it('sums it, ranks it among no communes, and lets no total of it compete with a part', () => {
    const row = data.rows.find(({ indicator }) => indicator.id === 'establishments');
    expect(row?.cells.map(({ observation }) => observation.value)).toEqual([
      observe(committed, 'establishments', AIX, AT).value,
      sumOf('establishments'),
    ]);
    expect(row?.cells.map(({ rank }) => rank === null)).toEqual([false, true]);
    expect(row?.cells.map(({ competes }) => competes)).toEqual([true, false]);
    const wage = data.rows.find(({ indicator }) => indicator.id === 'wage');
    expect(wage?.cells[1]?.lack).toBe('no-mean');
  });

  it('draws it in the hue of areas, in every frame', () => {
    for (const frame of FRAMES) {
      const scene = layoutComparison(data, frame, analysisSpeech(frame.language));
      expectSense(scene, frame);
      const named = scene.layers
        .flatMap(({ marks }) => marks)
        .find((mark) => mark.type === 'text' && mark.text === 'Axe');
      expect(named).toMatchObject({ fill: pinInkPaint(5), key: FIRST });
    }
  });

  it('does not stand beside zones d’emploi', () => {
    const zone = '8421' as PlaceId;
    expect(comparisonOf(atlas, [FIRST, zone])).toBe('mixed-levels');
  });
});

describe('a scatter with areas', () => {
  const wanted = { ...DEFAULT_SCATTER, x: 'creation-rate', y: 'jobs-per-establishment', fit: true };
  const plain = scatterData(committed, wanted);
  const { atlas, spec } = withAreas(committed, { ...wanted, areas: [BOTH, around(AIX, 'Aix')] }, fr);
  const data = scatterData(atlas, spec);
  if (data === null || plain === null) throw new Error('no scatter');

  it('puts them at the ratio of their sums, and computes line, correlation and counts without them', () => {
    const [both] = data.placedAreas;
    const jobs = observe(atlas, 'jobs', FIRST, AT).value ?? NaN;
    expect(jobs).toBe(sumOf('jobs'));
    const establishments = MEMBERS.reduce(
      (sum, id) => sum + (observe(committed, 'establishments', id, { period: 2022, span: null }).value ?? NaN),
      0,
    );
    expect(both?.at[1]).toBeCloseTo(jobs / establishments, 12);
    expect({ fit: data.fit, rank: data.rankCorrelation, placed: data.placed.length, missing: data.missing }).toEqual({
      fit: plain.fit,
      rank: plain.rankCorrelation,
      placed: plain.placed.length,
      missing: plain.missing,
    });
  });

  it('draws, names and lists them', () => {
    for (const frame of FRAMES) {
      const scene = layoutScatter(spec, data, frame, analysisSpeech(frame.language));
      expectSense(scene, frame);
      expect(marksOf(scene, 'dots')).toHaveLength(data.placed.length + 2);
      expect(scene.table.rows.slice(0, 2).map(({ name }) => name)).toEqual(['Axe', 'Aix']);
    }
  });

  it('says which have no point, and that zones d’emploi have none of them', () => {
    const [frame] = FRAMES;
    if (frame === undefined) throw new Error('no frame');
    const captionOf = (part: object) => {
      const shown = { ...spec, ...part };
      const drawn = scatterData(atlas, shown);
      if (drawn === null) throw new Error('no scatter');
      return layoutScatter(shown, drawn, frame, fr).caption;
    };
    expect(captionOf({ y: 'wage' }).subtitle).toMatch(/sans point\s: Axe et Aix$/);
    expect(captionOf({}).subtitle).not.toContain('sans point');
    const zones = captionOf({ x: 'zone-jz-share', y: 'zone-creations-jz-share', size: null });
    expect(zones.notes.join(' ')).toContain('une zone dessinée, faite de communes, n’y a pas de point');
  });
});

describe('a distribution with an area', () => {
  const of = (indicator: string) => {
    const { atlas, spec } = withAreas(committed, { ...DEFAULT_DISTRIBUTION, indicator, areas: [BOTH] }, fr);
    const data = distributionData(atlas, spec);
    if (data === null) throw new Error(`no distribution of ${indicator}`);
    return { data, spec };
  };

  it('marks the value of its communes together, and leaves the quartiles alone', () => {
    const { data, spec } = of('establishments-per-km2');
    expect(data.quartiles).toEqual(distributionData(committed, { ...DEFAULT_DISTRIBUTION })?.quartiles);
    const value = sumOf('establishments') / sumOf('area');
    expect(data.areas[0]?.observation.value).toBeCloseTo(value, 9);
    for (const frame of FRAMES) {
      const speech = analysisSpeech(frame.language);
      const scene = layoutDistribution(spec, data, frame, speech);
      expectSense(scene, frame);
      const [rule] = marksOf(scene, 'areas');
      const { domain, range } = scene.scales.x ?? { domain: [], range: [] };
      const [from = 1, to = 1, left = 0, right = 0] = [...domain, ...range];
      const px = left + ((Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from))) * (right - left);
      expect(rule?.type === 'rule' && rule.x1).toBeCloseTo(px, 6);
      expect(textsOf(scene).join(' ')).toContain(`Axe ${speech.format.value(value, data.map.indicator)}`);
      expect(scene.table.rows[0]).toMatchObject({ key: FIRST, name: 'Axe' });
    }
  });

  it('has no mark beyond the values of the communes, where a rule would stand at none', () => {
    const { data } = of('establishments-per-km2');
    const [area] = data.areas;
    const beyond = (data.placed.at(-1)?.value ?? NaN) + 1;
    if (area === undefined) throw new Error('no area');
    const far = { ...area, observation: { ...area.observation, value: beyond } };
    expect(areasOnAxis({ ...data, areas: [far] })).toEqual([]);
    expect(areasAside({ ...data, areas: [far] })).toEqual(['Axe']);
  });

  it('has no mark among counts of single communes, and its sum in a note', () => {
    const { data, spec } = of('jobs');
    const [frame] = FRAMES;
    if (frame === undefined) throw new Error('no frame');
    const scene = layoutDistribution(spec, data, frame, fr);
    expect(marksOf(scene, 'areas')).toEqual([]);
    expect(scene.caption.subtitle).toMatch(/hors de l’axe\s: Axe$/);
    expect(scene.caption.notes.join(' ')).toContain(
      `sans place sur l’axe\u00a0: Axe, ${fr.format.number(sumOf('jobs'))}`,
    );
  });
});

describe('curves of areas', () => {
  it('have a panel of their own, by name and in their hue', () => {
    const { atlas, spec } = withAreas(
      committed,
      { ...DEFAULT_MULTIPLES, indicator: 'population', areas: [BOTH, around(AIX, 'Aix')], places: [MARSEILLE] },
      fr,
    );
    const data = growthData(atlas, curvesOf(spec));
    if (data === null) throw new Error('no curves');
    const pinned = withAreaPins(data);
    expect(pinned.lines.slice(0, 3).map(({ key, pin }) => [key, pin])).toEqual([
      [MARSEILLE, 0],
      [FIRST, 5],
      [groupId(1), 4],
    ]);
    for (const frame of FRAMES) {
      const scene = layoutMultiples(spec, pinned, frame, analysisSpeech(frame.language));
      expectSense(scene, frame);
      expect(textsOf(scene)).toEqual(expect.arrayContaining(['Marseille', 'Axe', 'Aix']));
    }
  });

  it('leave an area out of what is of zones d’emploi, and say so', () => {
    const { atlas, spec } = withAreas(committed, { ...DEFAULT_MULTIPLES, areas: [BOTH] }, fr);
    const data = growthData(atlas, curvesOf(spec));
    expect(data?.leftOut.map(({ name }) => name)).toEqual(['Axe']);
    expect(data?.lines.some(({ key }) => key === FIRST)).toBe(false);
    const [frame] = FRAMES;
    if (data === null || frame === undefined) throw new Error('no curves');
    expect(layoutMultiples(spec, data, frame, fr).caption.subtitle).toMatch(/publié par zone d’emploi, pas pour Axe$/);
  });

  it('stand beside the metropolis under the map, of what the map shows or of what changes on it', () => {
    const of = (indicator: string, areas: readonly Area[] = [BOTH]) =>
      areaCurves(committed, { ...DEFAULT_AREA, indicator, areas, places: [MARSEILLE] }, fr);
    expect(of('population')?.data.lines.map(({ place, role }) => [place.name, role])).toEqual([
      ['Axe', 'pinned'],
      ['Métropole Aix-Marseille-Provence', 'total'],
    ]);
    expect(of('jobs-change')?.spec.indicator).toBe('jobs');
    expect(of('wage')).toBeNull();
    expect(of('population', [])).toBeNull();
    const curves = of('population');
    const [frame] = FRAMES;
    if (curves === null || frame === undefined) throw new Error('no curves');
    expect(layoutGrowth(curves.spec, curves.data, frame, fr).caption.title).toMatch(/^Dans «\sAxe\s», la population/);
  });
});
