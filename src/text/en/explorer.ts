import type { explorer as fr } from '../fr/explorer';

export const explorer: typeof fr = {};
