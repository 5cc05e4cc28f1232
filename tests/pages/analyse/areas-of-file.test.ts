import { describe, expect, it } from 'vitest';
import type { Area, LonLat } from '../../../src/domain/area';
import { membersOf } from '../../../src/model/area-members';
import { addedText, areasOfFile } from '../../../src/pages/analyse/area/areas-of-file';
import { analysisSpeech, committed } from '../../charts/analysis/frames';

const fr = analysisSpeech('fr');

function square(name: string, west: number): Area {
  const ring: LonLat[] = [
    [west, 43.4],
    [west + 0.2, 43.4],
    [west + 0.2, 43.6],
    [west, 43.6],
  ];
  return { name, shape: { type: 'polygon', parts: [[ring]] } };
}

const READ = [square('Ouest', 5), square('Est', 5.3)];

describe('the areas of a file', () => {
  it('are as many as its outlines where there is room', () => {
    expect(areasOfFile(committed, READ, 'x.geojson', 1, fr)).toEqual({ areas: READ, lines: [] });
  });

  it('are one of all its outlines where there is none, and that is said', () => {
    const { areas, lines } = areasOfFile(committed, READ, 'mes zones.geojson', 2, fr);
    expect(areas.map(({ name }) => name)).toEqual(['mes zones']);
    const [whole] = areas;
    if (whole === undefined) throw new Error('no area');
    const [west = [], east = []] = READ.map(({ shape }) => membersOf(committed, shape));
    expect(new Set(membersOf(committed, whole.shape))).toEqual(new Set([...west, ...east]));
    expect(lines).toEqual([fr.analysis.area.merged('2')]);
  });

  it('lose corners and not communes where a link would be too long, and that is said', () => {
    // 720 corners on a circle of 0.15 degrees.
    const ring = Array.from({ length: 720 }, (_, step): LonLat => {
      const angle = (step * Math.PI) / 360;
      return [5.4 + 0.15 * Math.cos(angle), 43.5 + 0.15 * Math.sin(angle)];
    });
    const round: Area = { name: 'Rond', shape: { type: 'polygon', parts: [[ring]] } };
    const { areas, lines } = areasOfFile(committed, [round], 'x.geojson', 0, fr);
    expect(areas.map(({ shape }) => membersOf(committed, shape))).toEqual([membersOf(committed, round.shape)]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Contour simplifié à \d+ sommets/);
  });

  it('are told one by one', () => {
    const count = membersOf(committed, READ[0]?.shape ?? { type: 'polygon', parts: [] }).length;
    expect(addedText(committed, READ, (index) => `n° ${index + 1}`, fr)).toMatch(
      new RegExp(`^«\\sn° 1\\s»\\s: zone ajoutée, ${count} communes. «\\sn° 2\\s»`),
    );
  });
});
