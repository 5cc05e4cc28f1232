import type { employment as fr } from '../fr/employment';

export const employment: typeof fr = {};
