import type { Indicator } from '../../src/domain/indicator';
import { CRISIS_QUARTER_NOTES, CRISIS_YEAR_NOTES } from './annotations';
import { HEALTH_CRISIS, NOMINAL, PROVISIONAL, TWO_SERIES, URSSAF_SCOPE, ZONE_WIDER } from './cautions';
import { both, define, ratioOf, rowsOf, years } from './define';

const common = { theme: 'employment', level: 'zone', coverage: 'private-all-sectors', direction: 'more' } as const;
const QUARTERS = years(2012, 2025).flatMap((year) => [year, year + 0.25, year + 0.5, year + 0.75]);
const EMPLOYEES = both('salariés', 'employees');
const EURO = both('€', '€');

/** What URSSAF says of the zones: private employers, employees and payroll, by year and by quarter. */
export function zonePrivateIndicators(): readonly Indicator[] {
  return [...yearly(), ...quarterly()];
}

function yearly(): readonly Indicator[] {
  const year = { ...common, periods: years(2011, 2024), annotations: CRISIS_YEAR_NOTES } as const;
  const cautions = [ZONE_WIDER, URSSAF_SCOPE, TWO_SERIES, HEALTH_CRISIS];
  return [
    define({
      ...year,
      id: 'zone-private-employees',
      name: both('Salariés du privé, tous secteurs', 'Private employees, all sectors'),
      shortName: both('Salariés du privé', 'Private employees'),
      description: both(
        'Nombre de salariés du secteur privé dans l’année, tous secteurs d’activité, par zone d’emploi.',
        'Number of employees of the private sector in the year, all sectors of activity, by zone d’emploi.',
      ),
      unit: EMPLOYEES,
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('zones-private', { measure: 'employees' }),
      cautions,
    }),
    define({
      ...year,
      id: 'zone-private-employers',
      name: both('Employeurs privés, tous secteurs', 'Private employers, all sectors'),
      shortName: both('Employeurs privés', 'Private employers'),
      description: both(
        'Nombre d’établissements employeurs du secteur privé dans l’année, tous secteurs d’activité, par zone d’emploi.',
        'Number of employer establishments of the private sector in the year, all sectors of activity, by zone d’emploi.',
      ),
      unit: both('établissements employeurs', 'employer establishments'),
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('zones-private', { measure: 'employers' }),
      cautions: [
        ...cautions,
        both(
          'Champ plus étroit que celui de Flores (secteur public, agriculture) : ne rapprochez pas les deux.',
          'A narrower scope than that of Flores (public sector, agriculture): do not set the two side by side.',
        ),
      ],
    }),
    define({
      ...year,
      id: 'zone-payroll-per-employee',
      name: both('Masse salariale par salarié du privé', 'Payroll per private employee'),
      shortName: both('Masse sal. / salarié', 'Payroll / employee'),
      description: both(
        'Masse salariale brute du secteur privé rapportée au nombre de ses salariés, par an, tous secteurs d’activité, par zone d’emploi.',
        'Gross payroll of the private sector divided by the number of its employees, a year, all sectors of activity, by zone d’emploi.',
      ),
      unit: EURO,
      unitKind: 'euro',
      nature: 'ratio',
      measure: ratioOf({ numerator: 'zone-payroll', denominator: 'zone-private-employees' }),
      cautions: [...cautions, NOMINAL],
    }),
    define({
      ...year,
      id: 'zone-payroll',
      name: both('Masse salariale du privé, tous secteurs', 'Private payroll, all sectors'),
      shortName: both('Masse salariale', 'Payroll'),
      description: both(
        'Masse salariale brute du secteur privé dans l’année, tous secteurs d’activité, par zone d’emploi.',
        'Gross payroll of the private sector in the year, all sectors of activity, by zone d’emploi.',
      ),
      unit: EURO,
      unitKind: 'euro',
      nature: 'flow',
      measure: rowsOf('zones-private', { measure: 'payroll' }),
      cautions: [...cautions, NOMINAL],
    }),
  ];
}

function quarterly(): readonly Indicator[] {
  const quarter = {
    ...common,
    frequency: 'quarter',
    periods: QUARTERS,
    annotations: CRISIS_QUARTER_NOTES,
  } as const;
  const cautions = [ZONE_WIDER, URSSAF_SCOPE, PROVISIONAL, TWO_SERIES, HEALTH_CRISIS];
  return [
    define({
      ...quarter,
      id: 'zone-private-employees-quarterly',
      name: both('Salariés du privé par trimestre, tous secteurs', 'Private employees by quarter, all sectors'),
      shortName: both('Salariés, par trimestre', 'Employees, by quarter'),
      description: both(
        'Nombre de salariés du secteur privé par trimestre, corrigé des variations saisonnières, tous secteurs d’activité, par zone d’emploi.',
        'Number of employees of the private sector by quarter, seasonally adjusted, all sectors of activity, by zone d’emploi.',
      ),
      unit: EMPLOYEES,
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('zones-private-quarterly', { measure: 'employees-sa' }),
      cautions,
    }),
    define({
      ...quarter,
      id: 'zone-private-employees-quarterly-raw',
      name: both(
        'Salariés du privé par trimestre, données brutes, tous secteurs',
        'Private employees by quarter, raw figures, all sectors',
      ),
      shortName: both('Salariés, données brutes', 'Employees, raw figures'),
      description: both(
        'Nombre de salariés du secteur privé par trimestre, non corrigé des variations saisonnières, tous secteurs d’activité, par zone d’emploi.',
        'Number of employees of the private sector by quarter, not seasonally adjusted, all sectors of activity, by zone d’emploi.',
      ),
      unit: EMPLOYEES,
      unitKind: 'count',
      nature: 'stock',
      measure: rowsOf('zones-private-quarterly', { measure: 'employees' }),
      cautions: [
        ...cautions,
        both(
          'Les emplois saisonniers font monter et descendre ces chiffres chaque année : comparez un trimestre au même trimestre d’une autre année.',
          'Seasonal jobs raise and lower these figures every year: compare a quarter with the same quarter of another year.',
        ),
      ],
    }),
    define({
      ...quarter,
      id: 'zone-payroll-quarterly',
      name: both('Masse salariale du privé par trimestre, tous secteurs', 'Private payroll by quarter, all sectors'),
      shortName: both('Masse salariale, par trimestre', 'Payroll, by quarter'),
      description: both(
        'Masse salariale brute du secteur privé par trimestre, corrigée des variations saisonnières, tous secteurs d’activité, par zone d’emploi.',
        'Gross payroll of the private sector by quarter, seasonally adjusted, all sectors of activity, by zone d’emploi.',
      ),
      unit: EURO,
      unitKind: 'euro',
      nature: 'flow',
      measure: rowsOf('zones-private-quarterly', { measure: 'payroll-sa' }),
      cautions: [...cautions, NOMINAL],
    }),
  ];
}
