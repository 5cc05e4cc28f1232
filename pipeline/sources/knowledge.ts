import type { Feature, Point } from 'geojson';
import type { Checks } from '../checks';
import { countOf, textOf, type SourceTable } from '../csv';
import { roundPosition } from '../geometry/rings';
import type { TidyTable } from '../tidy';
import { Violation } from '../violation';
import { cell } from './commune-stocks';
import type { Perimeter } from './perimeter';
import type { SourceFolder } from './read';

const RESEARCH_FILE = 'places/research_structures_2022.csv';
const EDUCATION_FILE = 'places/higher-education.geojson';

export function readResearch(sources: SourceFolder, perimeter: Perimeter, checks: Checks): TidyTable {
  return researchTable(sources.table(RESEARCH_FILE), perimeter, checks);
}

/**
 * Public research structures of the national register. The register is complete, so a commune that it does not list
 * has none: a true zero, status A.
 */
export function researchTable(source: SourceTable, perimeter: Perimeter, checks: Checks): TidyTable {
  const counts = new Map<string, number>();
  for (const row of source.rows) {
    const code = textOf(row, 'code');
    if (!perimeter.codes.has(code)) throw new Violation(row.file, row.line, `unknown commune "${code}"`);
    if (counts.has(code)) throw new Violation(row.file, row.line, `the commune ${code} stands twice`);
    counts.set(code, countOf(row, 'structures'));
  }
  checks.note(
    `codes ${source.file}`,
    `${counts.size} communes listed, the ${perimeter.codes.size - counts.size} others have none`,
  );
  const rows = perimeter.communes.map(({ code }) => cell(code, 2022, [], counts.get(code) ?? 0));
  return { name: 'communes-research', periodColumn: 'year', dimensions: [], decimals: 0, rows };
}

export interface InstitutionProps {
  readonly name: string;
  readonly code: string;
  readonly address: string;
  readonly website: string;
  /** Students enrolled in 2022-2023; null where the ministry publishes none, never 0. */
  readonly students: number | null;
  readonly siren: string;
  readonly uai: string;
}

/** Head offices of higher education. Arrondissements of Marseille (13201-13216) become the commune, 13055. */
export function readEducation(sources: SourceFolder, perimeter: Perimeter): Feature<Point, InstitutionProps>[] {
  const features = sources.features(EDUCATION_FILE).map((feature): Feature<Point, InstitutionProps> => {
    const text = (key: string): string => {
      const value: unknown = feature.properties?.[key];
      if (typeof value !== 'string') throw new Violation(EDUCATION_FILE, null, `${key} is missing`);
      return value;
    };
    const code = /^132(0[1-9]|1[0-6])$/.test(text('code_commune')) ? '13055' : text('code_commune');
    if (!perimeter.codes.has(code)) throw new Violation(EDUCATION_FILE, null, `unknown commune "${code}"`);
    if (feature.geometry.type !== 'Point') throw new Violation(EDUCATION_FILE, null, `${text('nom')} is not a point`);
    const students = text('inscrits_2022_23');
    return {
      type: 'Feature',
      properties: {
        name: text('nom').replace(/^Ecole/, 'École'),
        code,
        address: text('adresse'),
        website: text('site'),
        students: students === '' ? null : Number(students),
        siren: text('siren'),
        uai: text('uai'),
      },
      geometry: { type: 'Point', coordinates: roundPosition(feature.geometry.coordinates) },
    };
  });
  return features.sort((a, b) => (a.properties.uai < b.properties.uai ? -1 : 1));
}
