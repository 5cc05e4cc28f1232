import type { growth as fr } from '../fr/growth';

export const growth: typeof fr = {};
