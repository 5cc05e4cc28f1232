/** Words of the printed page. Apart from the catalogue: they come when the page is at rest. */
export const print = {
  printed: (date: string): string => `Imprimé le ${date}`,
  online: 'Cette vue en ligne\u00a0:',
};
export type PrintWords = typeof print;
