import type { Figures2017Words } from '../fr/figures-2017';

export const figures2017: Figures2017Words = {
  title: 'The figures of 2017 put to the test',
  description:
    'What the press reported in September 2017 for the digital scene of Aix-Marseille, beside what official series measure.',
};
