import type { PrintWords } from '../fr/print';

export const print: PrintWords = {
  printed: (date) => `Printed on ${date}`,
  online: 'This view online:',
};
