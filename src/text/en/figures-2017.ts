import type { Figures2017Words } from '../fr/figures-2017';
import { needs } from './figures-2017-needs';

export const figures2017: Figures2017Words = {
  title: 'The figures of 2017 put to the test',
  description:
    'Employees, companies, turnover, growth: what the press reported in 2017 for the digital scene of Aix-Marseille, beside what official series measure.',
  kicker: 'The figures of 2017 put to the test',
  headline: (claimed, observed) => `${claimed} a year announced, ${observed} by the nearest official series`,
  lead: (from, to) =>
    `In September 2017 the press gave five figures for “the digital scene” of Aix-Marseille. One alone can be held against an official series: from ${from} to ${to}, establishments in information and communication grew, but less fast than announced. The others cannot be verified, for want of a definition, or of a series in the data of the atlas.`,
  leadReached: (from, to) =>
    `In September 2017 the press gave five figures for “the digital scene” of Aix-Marseille. One alone can be held against an official series: from ${from} to ${to}, establishments in information and communication grew at least as fast as announced. The others cannot be verified, for want of a definition, or of a series in the data of the atlas.`,
  summary: {
    title: 'At a glance',
    published: 'What was published',
    official: 'What official series say',
    verdict: 'Verdict',
  },
  verdicts: { measured: 'Measured', incomparable: 'Not comparable', unofficial: 'No official figure' },
  measuredBelow: 'Measured: below',
  measuredReached: 'Measured: reached',
  verdictMeaning: {
    measured: 'a near official series allows the pace to be compared, as the article does not say what grows',
    incomparable: 'an official series counts something near, by another definition',
    unofficial: 'no public series is in the data of the atlas',
  },
  claims: {
    employees: (count, isNearly) => `${isNearly ? 'Nearly ' : ''}${count} employees`,
    companies: (count) => `${count} companies`,
    'tech-champions': (count) => `${count} “tech-champions”`,
    turnover: (billions) => `${billions} billion euros of turnover`,
    growth: (rate) => `${rate} growth a year`,
  },
  short: {
    employees: (whole, year) =>
      `No public series of employees of the digital sector in the data of the atlas. All sectors together, the private sector had ${whole} in the three employment zones in ${year}.`,
    companies: (count, year) =>
      `${count} establishments, not companies, in information and communication in the three employment zones at the end of ${year}.`,
    'tech-champions': 'Neither the list nor the criteria have a public source.',
    turnover: 'No turnover is published by commune or by employment zone.',
    growth: (rate, from, to) =>
      `${rate} a year from ${from} to ${to} for establishments in information and communication of the three employment zones.`,
  },
  article: {
    title: 'What the article said',
    text: (source) =>
      `Source: ${source}. The article speaks of “La French Tech et au-delà, le milieu du digital”, on the territory of Aix-Marseille. It defines neither the sector nor the perimeter, and does not say what it is that grows.`,
    file: 'The figures as published (JSON)',
  },
  growth: {
    title: 'Growth',
    claim: (rate, years) =>
      `At ${rate} a year, a quantity doubles in ${years} years. The article says it of the whole ecosystem, without naming what grows: jobs, companies, sales.`,
    observed: ({ start, end, from, to, rate, expected, claimed }) =>
      `The nearest official series is that of establishments in information and communication (Insee item JZ). The three employment zones of Aix-en-Provence, Marseille and Martigues-Salon had ${start} of them at the end of ${from} and ${end} at the end of ${to}: ${rate} a year. At ${claimed} a year since ${from}, there would have been ${expected}.`,
    before: (rate, from, to) =>
      `In the years before the announcement the same series went at ${rate} a year (from ${from} to ${to}).`,
    whole: (digital, all) =>
      `Over the same years the growth of all establishments, all sectors, is ${all} a year, against ${digital} for those in information and communication. Both series count sole traders, whose rise weighs on them.`,
    figureTitle: (claimed, expected, observed, to) =>
      `At ${claimed} a year the index would be at ${expected} in ${to}; it is at ${observed}`,
    measuresTitle: 'It depends on what is counted',
    measuresText:
      'Official series do not measure the same thing. Each is followed over its own years, in the three employment zones together; none can be compared with another in level.',
    creations: (rate, from, to) =>
      `Creations of establishments in information and communication changed by ${rate} a year from ${from} to ${to}. They are a flow and not a stock: a creation is not a hire, many are sole traders, and the figure of Marseille leapt in one year before it fell back.`,
    measures: {
      caption: 'Mean annual growth of each official series, before and since 2017',
      series: 'Series',
      before: 'Up to the announcement',
      after: 'Since',
      level: 'Latest level',
    },
    over: (rate, from, to) => `${rate} (${from}\u2060–\u2060${to})`,
    inYear: (value, year) => `${value} (${year})`,
    zonesTitle: (rank, of) => `Aix-Marseille comes ${rank} of ${of} metropolises`,
    zonesText: (from, to) =>
      `Establishments in information and communication by employment zone, from ${from} to ${to}. An employment zone is wider than the metropolis whose name it bears.`,
    zones: {
      caption: 'Growth of establishments by employment zone',
      zone: 'Employment zone',
      ours: 'Aix-Marseille (three zones)',
      part: (name) => `of which ${name}`,
      rank: 'Rank',
      digital: 'Information and communication, a year',
      all: 'All sectors, a year',
    },
  },
  employees: {
    title: 'Employees',
    text: ({ perCompany, employees, companies }) =>
      `${employees} employees for ${companies} companies make ${perCompany} employees a company on average. That is all that can be drawn from the published figures: the share of digital occupations in other sectors is not told.`,
    beside: (share, whole, year) =>
      `To give an order of magnitude, and no measure: that number is ${share} of all private employees of the three employment zones in ${year} (${whole}, all sectors, Urssaf).`,
  },
  companies: {
    title: 'Companies',
    text: (count, year) =>
      `At the end of ${year} the three employment zones had ${count} establishments in information and communication (Insee, SIDE). It is not the same count: an establishment is a place of work and a company may have several; item JZ includes publishing and broadcasting but not the digital work of other sectors; employment zones go beyond the metropolis; many establishments have no employee at all.`,
    reached: (count, year) => `In that count, the number of ${count} is reached only in ${year}.`,
    employers: (count, year) =>
      `Another source, Flores, counts employers alone: ${count} employer establishments in information and communication at the end of ${year}.`,
  },
  'tech-champions': {
    title: '“Tech-champions”',
    text: (share) =>
      `The word has no statistical definition. Set against the companies announced, it is ${share} of them. Without the list of names or the criteria of choice, nothing can be verified.`,
  },
  turnover: {
    title: 'Turnover',
    text: (perEmployee, perCompany) =>
      `Set against the other figures of the article, it makes about ${perEmployee} an employee and ${perCompany} a company. Insee knows the turnover of legal units, at their head office: a company that works in Marseille from a head office in Paris is not in it, and the reverse is in it whole. No value is published by commune or by employment zone.`,
  },
  needTitle: 'What it would take to know',
  needs,
  definitions: {
    title: 'Five words not to be confused',
    terms: [
      [
        'Information and communication (JZ)',
        'An item of Insee’s classification of activities: computing and telecommunications, but also publishing and broadcasting. It is what comes closest to digital in public series.',
      ],
      ['Establishment', 'A place of work. A company has one or several; a sole trader is one.'],
      ['Employer establishment', 'One that has at least one employee.'],
      [
        'Employment zone',
        'The area within which most people live and work. Ours go beyond the metropolis; item JZ is published at that level alone.',
      ],
      [
        'Stock and flow',
        'A stock is counted at a date, a flow over a year. The growth of one does not tell that of the other.',
      ],
    ],
  },
  methodLink: 'Formulas, sources and cautions of each indicator',
};
