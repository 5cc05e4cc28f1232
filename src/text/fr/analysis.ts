import { distribution } from './analysis/distribution';
import { metropolises } from './analysis/metropolises';
import { page } from './analysis/page';

export const analysis = { page, distribution, metropolises };

export type AnalysisWords = typeof analysis;
