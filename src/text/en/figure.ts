import type { figure as fr } from '../fr/figure';

export const figure: typeof fr = {
  source: (source) => `Source: ${source}`,
  vintage: (vintage) => `data: ${vintage}`,
  licence: (licence) => licence,
  note: (note) => `Note: ${note}`,
};
