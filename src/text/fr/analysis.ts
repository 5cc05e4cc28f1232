import { comparison } from './analysis/comparison';
import { distribution } from './analysis/distribution';
import { metropolises } from './analysis/metropolises';
import { page } from './analysis/page';

export const analysis = { page, comparison, distribution, metropolises };

export type AnalysisWords = typeof analysis;
