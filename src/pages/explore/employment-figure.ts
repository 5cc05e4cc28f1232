import type { Atlas } from '../../domain/atlas';
import type { Frame } from '../../domain/frame';
import type { IndicatorId } from '../../domain/indicator';
import type { Scene, Tip } from '../../domain/scene';
import type { EmploymentKind, EmploymentSpec } from '../../domain/view-spec';
import type { ClassOfPlace } from '../../model/employment';
import type { Speech } from '../../text/messages';
import { make as makeJobs } from './employment-jobs';

/** One employment figure, whatever its kind: data gathered once, drawn for any frame. */
export interface EmploymentFigure {
  readonly indicators: readonly IndicatorId[];
  scene(frame: Frame): Scene;
  tip(key: string): Tip;
}

export type MakeEmploymentFigure = (
  atlas: Atlas,
  spec: EmploymentSpec,
  classOfPlace: ClassOfPlace,
  speech: Speech,
) => EmploymentFigure;

/** One is shown at a time: each but the first comes when it is chosen. */
const LOADERS: Readonly<Record<EmploymentKind, () => Promise<{ readonly make: MakeEmploymentFigure }>>> = {
  jobs: async () => await Promise.resolve({ make: makeJobs }),
  bands: () => import('./employment-bands'),
  sectors: () => import('./employment-sectors'),
  intensity: () => import('./employment-intensity'),
};

export async function loadEmploymentFigure(kind: EmploymentKind): Promise<MakeEmploymentFigure> {
  return (await LOADERS[kind]()).make;
}
