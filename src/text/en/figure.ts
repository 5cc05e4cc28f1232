import type { figure as fr } from '../fr/figure';

export const figure: typeof fr = {
  source: (source) => `Source: ${source}`,
  vintage: (vintage) => `data: ${vintage}`,
  edition: (date) => `vintage of ${date}`,
  licence: (licence) => licence,
  notLoaded: (indicator) => `${indicator}: data not loaded`,
  note: (note) => `Note: ${note}`,
};
