import type { MethodWords } from '../fr/method';

export const method: MethodWords = {
  title: 'Data and method',
  description:
    'Where each number of the atlas comes from, how it is computed, what it does not say, and how to cite it.',
  sources: 'The files',
  cite: 'How to cite',
};
