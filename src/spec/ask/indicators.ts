import type { IndicatorId } from '../../domain/indicator';
import type { AskedSector, Aspect, Question, Subject } from '../../domain/question';
import type { AnswerNote } from './answer';

export interface Chosen {
  readonly id: IndicatorId;
  readonly notes: readonly AnswerNote[];
}

type Asked = Pick<Question, 'aspects' | 'sector'>;

/** Which of the indicators of a subject an aspect asks for, the first that was said; '' the subject itself. */
type Choices = readonly (readonly [Aspect | '', IndicatorId])[];

const COMMUNE: Readonly<Partial<Record<Subject, Choices>>> = {
  establishments: [
    ['density', 'establishments-per-km2'],
    ['per-inhabitants', 'establishments-per-1000'],
    ['per-establishment', 'jobs-per-establishment'],
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
  wages: [['', 'wage']],
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
  wages: [['', 'zone-payroll-per-employee']],
  payroll: [
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

function choose(choices: Choices | undefined, aspects: ReadonlySet<Aspect>): IndicatorId | null {
  return choices?.find(([aspect]) => aspect === '' || aspects.has(aspect))?.[1] ?? null;
}

/** Of companies the atlas counts the establishments. */
function counted(subject: Subject): Subject {
  return subject === 'companies' ? 'establishments' : subject;
}

function chosen(id: IndicatorId | null, ...notes: readonly (AnswerNote | false)[]): Chosen | null {
  return id === null ? null : { id, notes: notes.filter((note) => note !== false) };
}

/** True where only zones d'emploi can answer: sectors of establishments, specialisation, quarters. */
export function isOfZones({ aspects }: Asked): boolean {
  return (['digital', 'quotient', 'quarters'] as const).some((aspect) => aspects.has(aspect));
}

/** What no indicator by zone has: an answer without it would be one to another question. */
const COMMUNE_ASPECTS: readonly Aspect[] = [
  'density',
  'per-inhabitants',
  'per-establishment',
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
    return isNear && sector !== 'AZ' ? chosen(`zone-creations-${sector.toLowerCase()}`, companies) : null;
  }
  if (COMMUNE_ASPECTS.some((aspect) => aspects.has(aspect))) return null;
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
    return chosen(EMPLOYERS_OF[sector], isEmployment && UNPUBLISHED, companies);
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
