import type { IconNode } from 'lucide';

/** A screen on its stand, to which something is added. Drawn here, in one path. */
export const ADD_TO_SCREEN: IconNode = [
  ['path', { d: 'M3 4h18M4.5 4v11.5h15V4M12 15.5v2m-4 3 4-3 4 3M12 7v5.5M9.25 9.75h5.5' }],
];
