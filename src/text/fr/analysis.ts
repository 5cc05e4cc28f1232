import { distribution } from './analysis/distribution';
import { page } from './analysis/page';

export const analysis = { page, distribution };

export type AnalysisWords = typeof analysis;
