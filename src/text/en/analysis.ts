import type { AnalysisWords } from '../fr/analysis';
import { distribution } from './analysis/distribution';
import { metropolises } from './analysis/metropolises';
import { page } from './analysis/page';

export const analysis: AnalysisWords = { page, distribution, metropolises };
