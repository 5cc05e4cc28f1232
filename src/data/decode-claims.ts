import { CLAIM_IDS, type Claim, type ClaimId, type Claims } from '../domain/claim';
import type { DataError } from '../domain/table';
import { decodeJson } from './decode-json';
import { fatal, type FileRef } from './fault';
import { attempt, child, items, matching, number, oneOf, ShapeError, text, type Node } from './shape';

export const CLAIMS_FILE: FileRef = { name: 'claims-2017', path: 'claims-2017.json' };

/** What each figure counts: one in another unit is another figure. */
const UNITS: Readonly<Record<ClaimId, string>> = {
  employees: 'employees',
  companies: 'companies',
  'tech-champions': 'companies',
  turnover: 'EUR',
  growth: 'per year',
};

export type ClaimsDecoding =
  { readonly claims: Claims; readonly error: null } | { readonly claims: null; readonly error: DataError };

/** `claims-2017.json`: all five figures, each above zero and in its unit, or nothing. Never throws. */
export function decodeClaims(input: unknown): ClaimsDecoding {
  const json = decodeJson(input, CLAIMS_FILE);
  if (!json.ok) return { claims: null, error: json.error };
  const decoded = attempt(() => claimsOf(child({ path: '', value: json.value }, 'claims')));
  if (decoded.ok) return { claims: decoded.value, error: null };
  const { path, expected, found } = decoded.fault;
  return { claims: null, error: fatal(CLAIMS_FILE, 'schema', expected, found, path) };
}

function claimsOf(list: Node): Claims {
  const claims = items(list).map(decodeClaim);
  const named = (id: ClaimId): Claim => {
    const claim = claims.find((candidate) => candidate.id === id);
    if (claim === undefined) throw new ShapeError(list.path, id, claims.map((other) => other.id).join(', '));
    return claim;
  };
  return {
    employees: named('employees'),
    companies: named('companies'),
    'tech-champions': named('tech-champions'),
    turnover: named('turnover'),
    growth: named('growth'),
  };
}

function decodeClaim(node: Node): Claim {
  const id = oneOf(child(node, 'id'), CLAIM_IDS);
  matching(child(node, 'unit'), new RegExp(`^${UNITS[id]}$`), UNITS[id]);
  const value = number(child(node, 'value'));
  if (value <= 0) throw new ShapeError(`${node.path}.value`, '> 0', String(value));
  const qualifier = child(node, 'qualifier');
  return {
    id,
    value,
    isNearly: qualifier.value !== undefined && text(qualifier) === 'nearly',
    year: number(child(node, 'year')),
  };
}
