import { layoutFigure } from '../../src/charts/figure';
import type { Atlas } from '../../src/domain/atlas';
import type { Frame, Language } from '../../src/domain/frame';
import type { Scene } from '../../src/domain/scene';
import type { DrawnSpec } from '../../src/domain/view-spec';
import type { ExportContext } from '../../src/export/export-context';
import { speechFor } from '../../src/text/messages';

const FRAME: Omit<Frame, 'language'> = {
  widthPx: 800,
  heightPx: 500,
  textScale: 1,
  interactive: true,
  chrome: 'none',
  theme: 'light',
};

/** A figure of an atlas as the explorer shows it. */
export function sceneOf(atlas: Atlas, spec: DrawnSpec, language: Language = 'fr'): Scene {
  const scene = layoutFigure(atlas, spec, { ...FRAME, language }, speechFor(language));
  if (scene === null) throw new Error(`${spec.kind} cannot be drawn`);
  return scene;
}

/** The same on its way out. */
export function contextOf(atlas: Atlas, spec: DrawnSpec, language: Language = 'fr'): ExportContext {
  return {
    atlas,
    spec,
    scene: sceneOf(atlas, spec, language),
    speech: speechFor(language),
    link: 'https://phare.example.org/?vue=carte',
    edition: '2026-11-22',
    date: '2026-11-25',
  };
}
