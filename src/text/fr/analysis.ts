import { comparison } from './analysis/comparison';
import { distribution } from './analysis/distribution';
import { metropolises } from './analysis/metropolises';
import { area } from './analysis/area';
import { pair } from './analysis/pair';
import { page } from './analysis/page';
import { multiples } from './analysis/multiples';
import { ranks } from './analysis/ranks';
import { scatter } from './analysis/scatter';

export const analysis = {
  page,
  distribution,
  scatter,
  ranks,
  multiples,
  comparison,
  metropolises,
  area,
  pair,
};

export type AnalysisWords = typeof analysis;
