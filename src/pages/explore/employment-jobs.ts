import { layoutJobs, tipJobs } from '../../charts/layout/jobs';
import { jobsData } from '../../model/employment';
import type { MakeEmploymentFigure } from './employment-figure';

export const make: MakeEmploymentFigure = (atlas, spec, classOfPlace, speech) => {
  const data = jobsData(atlas, spec, classOfPlace);
  return {
    indicators: ['jobs', 'jobs-change'],
    scene: (frame) => layoutJobs(spec, data, frame, speech),
    tip: (key) => tipJobs(data, key, speech),
  };
};
