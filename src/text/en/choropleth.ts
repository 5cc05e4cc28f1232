import type { choropleth as fr } from '../fr/choropleth';

export const choropleth: typeof fr = {};
