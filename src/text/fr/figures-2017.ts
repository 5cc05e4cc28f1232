import { needs } from './figures-2017-needs';

/** A published figure as it was said: a number of employees, of companies. */
const claims = {
  employees: (count: string, isNearly: boolean): string => `${isNearly ? 'Près de ' : ''}${count} salariés`,
  companies: (count: string): string => `${count} entreprises`,
  'tech-champions': (count: string): string => `${count} «\u00a0tech-champions\u00a0»`,
  turnover: (billions: string): string => `${billions} milliards d’euros de chiffre d’affaires`,
  growth: (rate: string): string => `${rate} de croissance par an`,
};

/** Words of the page that puts the figures of 2017 to the test. No number is written here: all come from the data. */
export const figures2017 = {
  title: 'Les chiffres de 2017 à l’épreuve',
  description:
    'Salariés, entreprises, chiffre d’affaires, croissance\u00a0: ce que la presse annonçait en 2017 pour le numérique d’Aix-Marseille, à côté de ce que mesurent les séries officielles.',
  kicker: 'Les chiffres de 2017 à l’épreuve',
  headline: (claimed: string, observed: string): string =>
    `${claimed} par an annoncés, ${observed} pour la série officielle la plus proche`,
  lead: (from: string, to: string): string =>
    `En septembre 2017, la presse donnait cinq chiffres pour «\u00a0le milieu du digital\u00a0» d’Aix-Marseille. Un seul se confronte à une série officielle\u00a0: de ${from} à ${to}, les établissements de l’information-communication ont crû, mais moins vite qu’annoncé. Les autres ne se vérifient pas, faute d’une définition, ou d’une série dans les données de l’atlas.`,
  leadReached: (from: string, to: string): string =>
    `En septembre 2017, la presse donnait cinq chiffres pour «\u00a0le milieu du digital\u00a0» d’Aix-Marseille. Un seul se confronte à une série officielle\u00a0: de ${from} à ${to}, les établissements de l’information-communication ont crû au moins aussi vite qu’annoncé. Les autres ne se vérifient pas, faute d’une définition, ou d’une série dans les données de l’atlas.`,
  summary: {
    title: 'En un coup d’œil',
    published: 'Ce qui a été publié',
    official: 'Ce que disent les séries officielles',
    verdict: 'Verdict',
  },
  verdicts: { measured: 'Mesuré', incomparable: 'Non comparable', unofficial: 'Sans chiffre officiel' },
  measuredBelow: 'Mesuré\u00a0: en dessous',
  measuredReached: 'Mesuré\u00a0: atteint',
  verdictMeaning: {
    measured: 'une série officielle voisine permet de comparer le rythme, l’article ne disant pas ce qui croît',
    incomparable: 'une série officielle compte une chose voisine, selon une autre définition',
    unofficial: 'aucune série publique n’est dans les données de l’atlas',
  },
  claims,
  short: {
    employees: (whole: string, year: string): string =>
      `Aucune série publique des salariés du numérique dans les données de l’atlas. Tous secteurs confondus, le privé en comptait ${whole} dans les trois zones d’emploi en ${year}.`,
    companies: (count: string, year: string): string =>
      `${count} établissements, et non entreprises, de l’information-communication dans les trois zones d’emploi fin ${year}.`,
    'tech-champions': 'Ni la liste ni les critères n’ont de source publique.',
    turnover: 'Aucun chiffre d’affaires n’est publié par commune ni par zone d’emploi.',
    growth: (rate: string, from: string, to: string): string =>
      `${rate} par an de ${from} à ${to} pour les établissements de l’information-communication des trois zones d’emploi.`,
  },
  article: {
    title: 'Ce que disait l’article',
    text: (source: string): string =>
      `Source\u00a0: ${source}. L’article parle de «\u00a0La French Tech et au-delà, le milieu du digital\u00a0», sur le territoire d’Aix-Marseille. Il ne définit ni le secteur ni le périmètre, et ne dit pas quelle grandeur croît.`,
    file: 'Les chiffres tels que publiés (JSON)',
  },
  growth: {
    title: 'La croissance',
    claim: (rate: string, years: string): string =>
      `À ${rate} par an, une grandeur double en ${years} ans. L’article le dit de tout l’écosystème, sans nommer ce qui croît\u00a0: des emplois, des entreprises, des ventes.`,
    observed: (facts: {
      start: string;
      end: string;
      from: string;
      to: string;
      rate: string;
      expected: string;
      claimed: string;
    }): string =>
      `La série officielle la plus proche est celle des établissements de l’information-communication (poste JZ de l’Insee). Les trois zones d’emploi d’Aix-en-Provence, de Marseille et de Martigues-Salon en comptaient ${facts.start} fin ${facts.from} et ${facts.end} fin ${facts.to}\u00a0: ${facts.rate} par an. À ${facts.claimed} par an depuis ${facts.from}, il y en aurait eu ${facts.expected}.`,
    before: (rate: string, from: string, to: string): string =>
      `Dans les années qui précèdent l’annonce, la même série allait à ${rate} par an (de ${from} à ${to}).`,
    whole: (digital: string, all: string): string =>
      `Sur les mêmes années, la croissance de l’ensemble des établissements, tous secteurs, est de ${all} par an, contre ${digital} pour ceux de l’information-communication. Les deux séries comptent les micro-entrepreneurs, dont l’essor pèse sur elles.`,
    figureTitle: (claimed: string, expected: string, observed: string, to: string): string =>
      `À ${claimed} par an, l’indice serait à ${expected} en ${to}\u00a0; il est à ${observed}`,
    measuresTitle: 'Cela dépend de ce que l’on compte',
    measuresText:
      'Les séries officielles ne mesurent pas la même chose. Chacune est suivie sur ses propres années, dans les trois zones d’emploi réunies\u00a0; aucune ne se compare aux autres en niveau.',
    creations: (rate: string, from: string, to: string): string =>
      `Les créations d’établissements de l’information-communication évoluent, elles, de ${rate} par an de ${from} à ${to}. C’est un flux et non un stock\u00a0: une création n’est pas une embauche, beaucoup sont des micro-entreprises, et le chiffre de Marseille a bondi en une année avant de retomber.`,
    measures: {
      caption: 'Croissance annuelle moyenne de chaque série officielle, avant et depuis 2017',
      series: 'Série',
      before: 'Jusqu’à l’annonce',
      after: 'Depuis',
      level: 'Dernier niveau',
    },
    over: (rate: string, from: string, to: string): string => `${rate} (${from}\u2060–\u2060${to})`,
    inYear: (value: string, year: string): string => `${value} (${year})`,
    zonesTitle: (rank: string, of: string): string => `Aix-Marseille, ${rank} de ${of} métropoles`,
    zonesText: (from: string, to: string): string =>
      `Établissements de l’information-communication par zone d’emploi, de ${from} à ${to}. Une zone d’emploi est plus large que la métropole dont elle porte le nom.`,
    zones: {
      caption: 'Croissance des établissements par zone d’emploi',
      zone: 'Zone d’emploi',
      ours: 'Aix-Marseille (trois zones)',
      part: (name: string): string => `dont ${name}`,
      rank: 'Rang',
      digital: 'Information-communication, par an',
      all: 'Tous secteurs, par an',
    },
  },
  employees: {
    title: 'Les salariés',
    text: (facts: { perCompany: string; employees: string; companies: string }): string =>
      `${facts.employees} salariés pour ${facts.companies} entreprises font ${facts.perCompany} salariés par entreprise en moyenne. C’est tout ce que l’on peut tirer des chiffres publiés\u00a0: la part des métiers du numérique exercés dans les autres secteurs n’est pas dite.`,
    beside: (share: string, whole: string, year: string): string =>
      `Pour situer l’ordre de grandeur, et sans que ce soit une mesure\u00a0: ce nombre vaut ${share} de tous les salariés du privé des trois zones d’emploi en ${year} (${whole}, tous secteurs, Urssaf).`,
  },
  companies: {
    title: 'Les entreprises',
    text: (count: string, year: string): string =>
      `Fin ${year}, les trois zones d’emploi comptaient ${count} établissements de l’information-communication (Insee, SIDE). Ce n’est pas le même décompte\u00a0: un établissement est un lieu de travail et une entreprise peut en avoir plusieurs\u00a0; le poste JZ comprend l’édition et l’audiovisuel mais pas le numérique des autres secteurs\u00a0; les zones d’emploi débordent la métropole\u00a0; beaucoup d’établissements n’ont aucun salarié.`,
    reached: (count: string, year: string): string =>
      `Dans ce décompte-là, le nombre de ${count} n’est atteint qu’en ${year}.`,
    employers: (count: string, year: string): string =>
      `Une autre source, Flores, ne retient que les employeurs\u00a0: ${count} établissements employeurs de l’information-communication fin ${year}.`,
  },
  'tech-champions': {
    title: 'Les « tech-champions »',
    text: (share: string): string =>
      `Le mot n’a pas de définition statistique. Rapporté aux entreprises annoncées, c’est ${share} d’entre elles. Sans la liste des noms ni les critères de choix, rien ne se vérifie.`,
  },
  turnover: {
    title: 'Le chiffre d’affaires',
    text: (perEmployee: string, perCompany: string): string =>
      `Rapporté aux autres chiffres de l’article, cela fait environ ${perEmployee} par salarié et ${perCompany} par entreprise. L’Insee connaît le chiffre d’affaires des unités légales, à leur siège\u00a0: une entreprise qui travaille à Marseille depuis un siège parisien n’y est pas, et l’inverse y est tout entier. Aucune valeur n’est publiée par commune ni par zone d’emploi.`,
  },
  needTitle: 'Ce qu’il faudrait pour savoir',
  needs,
  definitions: {
    title: 'Cinq mots à ne pas confondre',
    terms: [
      [
        'Information-communication (JZ)',
        'Un poste de la nomenclature d’activités de l’Insee\u00a0: informatique et télécommunications, mais aussi édition, audiovisuel et diffusion. C’est ce qui s’approche le plus du numérique dans les séries publiques.',
      ],
      [
        'Établissement',
        'Un lieu de travail. Une entreprise en a un ou plusieurs\u00a0; un micro-entrepreneur en est un.',
      ],
      ['Établissement employeur', 'Celui qui a au moins un salarié.'],
      [
        'Zone d’emploi',
        'L’espace où la plupart des actifs vivent et travaillent. Les nôtres débordent la métropole\u00a0; le poste JZ n’est publié qu’à ce niveau.',
      ],
      [
        'Stock et flux',
        'Un stock se compte à une date, un flux pendant une année. La croissance de l’un ne dit pas celle de l’autre.',
      ],
    ] as readonly (readonly [string, string])[],
  },
  methodLink: 'Formules, sources et précautions de chaque indicateur',
};
export type Figures2017Words = typeof figures2017;
