import type { IndicatorId } from '../../domain/indicator';
import type { AskedSector, Aspect, Question, Subject } from '../../domain/question';
import type { AnswerNote } from './answer';

export interface Chosen {
  readonly id: IndicatorId;
  readonly notes: readonly AnswerNote[];
}

type Asked = Pick<Question, 'aspects' | 'sector'>;

/** Which of the indicators of a subject aspects ask for, the first that were said; '' the subject itself. */
type Choices = readonly (readonly [Aspect | '' | readonly Aspect[], IndicatorId])[];

const COMMUNE: Readonly<Partial<Record<Subject, Choices>>> = {
  establishments: [
    ['density', 'establishments-per-km2'],
    ['per-inhabitants', 'establishments-per-1000'],
    [['large', 'share'], 'employers-large-share'],
    ['large', 'employers-large'],
    ['small', 'employers-small'],
    ['', 'establishments'],
  ],
  'legal-units': [
    ['density', 'legal-units-per-km2'],
    ['', 'legal-units'],
  ],
  jobs: [
    ['density', 'jobs-per-km2'],
    ['per-establishment', 'jobs-per-establishment'],
    ['', 'jobs'],
  ],
  wages: [
    ['per-employee', 'wage'],
    ['', 'wage'],
  ],
  creations: [
    ['rate', 'creation-rate'],
    ['per-inhabitants', 'creations-per-1000'],
    ['', 'creations'],
  ],
  'sole-traders': [['', 'creations-sole-traders']],
  employers: [
    ['density', 'employers-per-km2'],
    ['share', 'employers-large-share'],
    ['large', 'employers-large'],
    ['small', 'employers-small'],
    ['', 'employers'],
  ],
  population: [
    ['density', 'population-density'],
    ['', 'population'],
  ],
  area: [['', 'area']],
  research: [['', 'research-structures']],
};

const ZONE: Readonly<Partial<Record<Subject, Choices>>> = {
  establishments: [['', 'zone-establishments']],
  jobs: [['', 'zone-jobs']],
  employees: [
    ['quarters', 'zone-private-employees-quarterly'],
    ['', 'zone-private-employees'],
  ],
  wages: [
    ['per-employee', 'zone-payroll-per-employee'],
    ['', 'zone-payroll-per-employee'],
  ],
  payroll: [
    ['per-employee', 'zone-payroll-per-employee'],
    ['quarters', 'zone-payroll-quarterly'],
    ['', 'zone-payroll'],
  ],
  creations: [['', 'zone-creations']],
  employers: [
    ['private', 'zone-private-employers'],
    ['', 'zone-employers'],
  ],
};

/** Information and communication: the only one that may be called digital. */
const DIGITAL: Readonly<Partial<Record<Subject, Choices>>> = {
  establishments: [
    ['share', 'zone-jz-share'],
    ['quotient', 'zone-jz-quotient'],
    ['', 'zone-establishments-jz'],
  ],
  creations: [
    ['share', 'zone-creations-jz-share'],
    ['quotient', 'zone-creations-jz-quotient'],
    ['', 'zone-creations-jz'],
  ],
  employers: [
    ['share', 'zone-employers-jz-share'],
    ['', 'zone-employers-jz'],
  ],
};

const EMPLOYERS_OF: Readonly<Record<AskedSector, IndicatorId>> = {
  AZ: 'employers-agriculture',
  BE: 'employers-industry',
  FZ: 'employers-construction',
  GI: 'employers-services',
  KZ: 'employers-services',
  LZ: 'employers-services',
  MN: 'employers-services',
  OQ: 'employers-public',
  RU: 'employers-services',
};

/** One thing by another. */
const RATIOS: ReadonlySet<Aspect | ''> = new Set([
  'density',
  'per-employee',
  'per-establishment',
  'per-inhabitants',
  'per-other',
]);

function asksRatio(aspects: ReadonlySet<Aspect>): boolean {
  return [...aspects].some((one) => RATIOS.has(one));
}

interface Choice {
  readonly id: IndicatorId;
  /** False where it was asked by something that no indicator of the subject is divided by. */
  readonly isRatio: boolean;
}

function choose(choices: Choices | undefined, aspects: ReadonlySet<Aspect>): Choice | null {
  const wanted = (choices ?? []).find(([key]) =>
    typeof key === 'string' ? key === '' || aspects.has(key) : key.every((one) => aspects.has(one)),
  );
  if (wanted === undefined) return null;
  const [key, id] = wanted;
  return { id, isRatio: !asksRatio(aspects) || (typeof key === 'string' && RATIOS.has(key)) };
}

/** Of companies the atlas counts the establishments. */
function counted(subject: Subject): Subject {
  return subject === 'companies' ? 'establishments' : subject;
}

function chosen(choice: Choice | null, ...notes: readonly (AnswerNote | false)[]): Chosen | null {
  if (choice === null) return null;
  const { id, isRatio } = choice;
  const noRatio: AnswerNote | false = !isRatio && { type: 'no-ratio' };
  return { id, notes: [noRatio, ...notes].filter((note) => note !== false) };
}

/** True where only zones d'emploi can answer: sectors of establishments, specialisation, quarters. */
export function isOfZones({ aspects, subjects }: Pick<Question, 'aspects' | 'subjects'>): boolean {
  if (aspects.has('digital') || aspects.has('quotient')) return true;
  const hasQuarters = subjects.every((one) => QUARTERLY.has(one));
  return aspects.has('quarters') && hasQuarters;
}

/** Counted by quarter, jobs as employees. */
const QUARTERLY: ReadonlySet<Subject> = new Set(['employees', 'jobs', 'payroll']);

/** What no indicator by zone has: where one by commune can, a zone's would answer another question. */
const COMMUNE_ASPECTS: readonly Aspect[] = [
  'density',
  'per-inhabitants',
  'per-establishment',
  'per-other',
  'rate',
  'large',
  'small',
];

const UNPUBLISHED: AnswerNote = { type: 'sector-unpublished' };

/** The indicator of a subject by zone d'emploi; null where the package has none. */
export function zoneIndicator(subject: Subject, { aspects, sector }: Asked): Chosen | null {
  const one = counted(subject);
  const companies: AnswerNote | false = subject === 'companies' && { type: 'companies' };
  if (aspects.has('digital') || aspects.has('quotient')) {
    const direct = choose(DIGITAL[one], aspects);
    // Employers are the nearest to jobs and wages of one sector.
    if (direct !== null) return chosen(direct, companies);
    const isNear = one === 'jobs' || one === 'employees' || one === 'wages' || one === 'payroll';
    return isNear ? chosen(choose(DIGITAL.employers, aspects), UNPUBLISHED) : null;
  }
  if (sector !== null) {
    // Of one sector, creations are what is nearest by zone; agriculture is in none of the files.
    const isNear = one === 'creations' || one === 'establishments' || one === 'employers';
    const id = `zone-creations-${sector.toLowerCase()}`;
    return isNear && sector !== 'AZ' ? chosen({ id, isRatio: !asksRatio(aspects) }, companies) : null;
  }
  const isOfCommunes = COMMUNE[one] !== undefined && COMMUNE_ASPECTS.some((aspect) => aspects.has(aspect));
  if (isOfCommunes) return null;
  if (one === 'jobs' && aspects.has('quarters')) return chosen(choose(ZONE.employees, aspects));
  return chosen(choose(ZONE[one], aspects), companies);
}

/** The same by commune. */
export function communeIndicator(subject: Subject, { aspects, sector }: Asked): Chosen | null {
  const one = counted(subject);
  const companies: AnswerNote | false = subject === 'companies' && { type: 'companies' };
  if (sector !== null) {
    const isEmployment = one === 'jobs' || one === 'employees' || one === 'wages';
    if (one !== 'employers' && one !== 'establishments' && !isEmployment) return null;
    const choice = { id: EMPLOYERS_OF[sector], isRatio: !asksRatio(aspects) };
    return chosen(choice, isEmployment && UNPUBLISHED, companies);
  }
  // What was asked with an aspect that the subject does not have is answered without it.
  return chosen(choose(COMMUNE[one], aspects), companies);
}

/** The change of an indicator between two periods, where the atlas has one. */
export const CHANGE_OF: ReadonlyMap<IndicatorId, IndicatorId> = new Map([
  ['establishments', 'establishments-change'],
  ['jobs', 'jobs-change'],
  ['population', 'population-change'],
]);

/** Subjects that aspects alone ask for: "densité" is that of establishments. */
export function impliedSubject({ aspects, sector }: Asked): Subject | null {
  if (sector !== null) return 'employers';
  if (aspects.has('per-establishment')) return 'jobs';
  if (aspects.has('large') || aspects.has('small')) return 'employers';
  if (aspects.has('rate')) return 'creations';
  if (aspects.has('digital') || aspects.has('quotient')) return 'establishments';
  if (aspects.has('density') || aspects.has('per-inhabitants')) return 'establishments';
  return aspects.has('quarters') || aspects.has('private') ? 'employees' : null;
}
