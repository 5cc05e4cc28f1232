/** Words of the page that puts the figures of 2017 to the test. */
export const figures2017 = {
  title: 'Les chiffres de 2017 à l’épreuve',
  description:
    'Ce que la presse annonçait en septembre 2017 pour le numérique d’Aix-Marseille, à côté de ce que mesurent les séries officielles.',
};
export type Figures2017Words = typeof figures2017;
