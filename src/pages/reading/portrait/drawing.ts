import { layoutBands } from '../../../charts/layout/bands';
import { layoutGrowth } from '../../../charts/layout/growth';
import { layoutSectors } from '../../../charts/layout/sectors';
import type { Frame } from '../../../domain/frame';
import type { Place } from '../../../domain/place';
import type { Scene } from '../../../domain/scene';
import type { DrawnSpec } from '../../../domain/view-spec';
import { bandsData, sectorsData, type Subject as Counted } from '../../../model/employer-structure';
import { NO_CLASS } from '../../../model/employment';
import { growthData } from '../../../model/growth-lines';
import { shorterNames } from './short-name';
import type { Subject } from './subject';
import { bandsTitle, growthTitle, sectorsTitle } from './titles';

/** A figure of a portrait, under a title that speaks of the commune. */
export function drawPortrait(subject: Subject, spec: DrawnSpec, frame: Frame): Scene {
  const { input, place, speech } = subject;
  const named = (counted: Counted, name: string): Counted =>
    counted.key === place.id ? { ...counted, name } : counted;
  switch (spec.kind) {
    case 'growth': {
      const data = growthData(input.atlas, spec);
      if (data === null) break;
      const { lines } = data;
      const draw = (name: string): Scene => {
        const renamed = (one: Place): Place => (one.id === place.id ? { ...one, name } : one);
        const called = lines.map((line) => ({
          ...line,
          place: renamed(line.place),
          standsFor: line.standsFor.map(renamed),
        }));
        return layoutGrowth(spec, { ...data, lines: called }, frame, speech);
      };
      return titled(uncut(place.name, draw), growthTitle(data, subject));
    }
    case 'bands': {
      const data = bandsData(input.atlas, spec, NO_CLASS);
      const draw = (name: string): Scene => {
        const rows = data.rows.map((row) => ({ ...row, subject: named(row.subject, name) }));
        return layoutBands(spec, { ...data, rows }, frame, speech);
      };
      return titled(uncut(place.name, draw), bandsTitle(data, subject));
    }
    case 'sectors': {
      const data = sectorsData(input.atlas, spec, NO_CLASS);
      const draw = (name: string): Scene => {
        const rows = data.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, subject: named(cell.subject, name) })),
        }));
        const subjects = data.subjects.map((one) => named(one, name));
        return layoutSectors(spec, { ...data, rows, subjects }, frame, speech);
      };
      return titled(uncut(place.name, draw), sectorsTitle(data, subject));
    }
    default:
      break;
  }
  throw new Error(`a figure of a portrait cannot be drawn: ${spec.kind}`);
}

function titled(scene: Scene, title: string | null): Scene {
  return title === null ? scene : { ...scene, caption: { ...scene.caption, title } };
}

/** Words of the drawing that had to be cut short. */
export function cutWords({ layers }: Pick<Scene, 'layers'>): readonly string[] {
  const texts = layers.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])));
  return texts.filter((text) => text.endsWith('…'));
}

/** Drawn with the longest name of the commune that is not cut; what is read apart from the drawing has the whole name. */
function uncut(name: string, draw: (name: string) => Scene): Scene {
  const whole = draw(name);
  if (cutWords(whole).length === 0) return whole;
  for (const shorter of shorterNames(name).slice(1)) {
    const scene = draw(shorter);
    const { caption, table, description } = whole;
    if (cutWords(scene).length === 0) return { ...scene, caption, table, description };
  }
  return whole;
}
