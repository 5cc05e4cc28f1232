import type { IconNode } from 'lucide';

/** Drawn here: every icon of the library that any part of the page imports would count in what the page opens with. */
export const SCREEN: IconNode = [['path', { d: 'M3 4h18M4.5 4v11.5h15V4M12 15.5v2m-4 3 4-3 4 3' }]];
export const UNDO: IconNode = [['path', { d: 'M8.5 14 4 9.5 8.5 5M4 9.5h10.5a5.25 5.25 0 0 1 0 10.5H11' }]];
export const REDO: IconNode = [['path', { d: 'm15.5 14 4.5-4.5L15.5 5M20 9.5H9.5a5.25 5.25 0 0 0 0 10.5H13' }]];
export const UP: IconNode = [['path', { d: 'M12 19V5m-6 6 6-6 6 6' }]];
export const DOWN: IconNode = [['path', { d: 'M12 5v14m-6-6 6 6 6-6' }]];
export const TWICE: IconNode = [
  ['rect', { x: '8.5', y: '8.5', width: '12', height: '12', rx: '2' }],
  ['path', { d: 'M4.5 15.5h-1v-11a1 1 0 0 1 1-1h11v1' }],
];
export const BIN: IconNode = [['path', { d: 'M4 6.5h16M9.5 6.5v-2.5h5v2.5M6 6.5l1 13.5h10l1-13.5' }]];
export const JOIN: IconNode = [
  ['rect', { x: '3.5', y: '5', width: '17', height: '14', rx: '2' }],
  ['path', { d: 'M12 5v14' }],
];
export const GRIP: IconNode = [['path', { d: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01' }]];
