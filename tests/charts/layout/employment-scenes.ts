import type { Atlas } from '../../../src/domain/atlas';
import type { Frame } from '../../../src/domain/frame';
import type { PlaceId } from '../../../src/domain/place';
import type { Mark, RectMark, Scene } from '../../../src/domain/scene';
import type { Filter } from '../../../src/domain/view-spec';
import { layoutBands } from '../../../src/charts/layout/bands';
import { layoutIntensity } from '../../../src/charts/layout/intensity';
import { layoutJobs } from '../../../src/charts/layout/jobs';
import { layoutKeyFigures } from '../../../src/charts/layout/key-figures';
import { layoutSectors } from '../../../src/charts/layout/sectors';
import { bandsData, sectorsData } from '../../../src/model/employer-structure';
import { intensityData, jobsData } from '../../../src/model/employment';
import { keyFiguresData } from '../../../src/model/key-figures';
import { speechFor } from '../../../src/text/messages';
import { id, noClass } from '../../fixtures/invented-employment';

export type Kind = 'jobs' | 'bands' | 'sectors' | 'intensity' | 'key-figures';
export const KINDS: readonly Kind[] = ['jobs', 'bands', 'sectors', 'intensity', 'key-figures'];

/** The scene of one kind, from data to marks, as a page makes it. */
export function sceneOf(
  kind: Kind,
  atlas: Atlas,
  places: readonly string[],
  filters: readonly Filter[],
  frame: Frame,
): Scene {
  const speech = speechFor(frame.language);
  const choice = { places: places.map((code): PlaceId => id(code)), filters };
  switch (kind) {
    case 'jobs': {
      const spec = { kind, ...choice } as const;
      return layoutJobs(spec, jobsData(atlas, spec, noClass), frame, speech);
    }
    case 'bands': {
      const spec = { kind, ...choice } as const;
      return layoutBands(spec, bandsData(atlas, spec, noClass), frame, speech);
    }
    case 'sectors': {
      const spec = { kind, ...choice } as const;
      return layoutSectors(spec, sectorsData(atlas, spec, noClass), frame, speech);
    }
    case 'intensity': {
      const spec = { kind, ...choice } as const;
      return layoutIntensity(spec, intensityData(atlas, spec, noClass), frame, speech);
    }
    case 'key-figures': {
      const spec = { kind, ...choice } as const;
      return layoutKeyFigures(spec, keyFiguresData(atlas, spec, noClass), frame, speech);
    }
  }
}

export function marksOf(scene: Scene, layer: string): readonly Mark[] {
  return scene.layers.find(({ name }) => name === layer)?.marks ?? [];
}

export function rects(marks: readonly Mark[]): readonly RectMark[] {
  return marks.filter((mark) => mark.type === 'rect');
}
