import type { IconNode } from 'lucide';

/** Drawn here: every icon of the library that any part of the page imports would count in what the page opens with. */
export const COPY: IconNode = [
  ['rect', { x: '8.5', y: '8.5', width: '12', height: '12', rx: '2' }],
  ['path', { d: 'M4.5 15.5h-1v-11a1 1 0 0 1 1-1h11v1' }],
];
export const DOWNLOAD: IconNode = [['path', { d: 'M12 4v11m-5-5 5 5 5-5M4.5 20h15' }]];
export const SEND: IconNode = [['path', { d: 'M3.5 11 20.5 3.5 13 20.5l-2.5-7zM10.5 13.5l4-4' }]];
