import type { about as fr } from '../fr/about';

export const about: typeof fr = {
  aboutTitle: 'About Phare',
  aboutText: [
    'In September 2017 the press reported, for “the digital scene” of Aix-Marseille, 49,000 employees, 7,200 companies, 8 billion euros of turnover and 13% growth a year. Neither the sector nor the perimeter was defined. Phare puts these figures to the test of public data.',
    'Everything is computed in your browser from open files, published with their producer, vintage and licence. No account, no cookie, no request to a third party.',
    'Item JZ of Insee’s aggregated classification, “information and communication”, is what comes closest to digital; it includes publishing and broadcasting, and is published by zone d’emploi alone. A zone d’emploi is wider than the metropolis: our three zones hold 119 communes, the metropolis 92.',
  ],
  pagesTitle: 'Pages of the atlas',
  pages: {
    analyse: 'Analyse: distributions, comparisons, areas of your own',
    communes: 'The communes, one by one',
    'figures-2017': 'The figures of 2017 put to the test',
    'data-and-method': 'Data and method: sources, licences, formulas, citation',
    present: 'Presentations on a big screen, with or without a network',
  },
  noOfficial: 'No official figure to date',
  noOfficialText:
    'Employees of the digital sector by commune, turnover and the list of the “200 tech-champions” are in none of the sources that the atlas could read: it therefore shows none.',
  sourcesTitle: 'Sources',
  asRepublished: 'Data read from public copies of the official files.',
};
