import type { notices as fr } from '../fr/notices';

export const notices: typeof fr = {};
