import type { DataError } from '../../domain/table';

/** « … » with no-break spaces, or words for nothing. */
function quote(found: string): string {
  return found === '' ? 'rien' : `« ${found} »`;
}

function isCsv(error: DataError): boolean {
  return error.file.endsWith('.csv');
}

/** "communes-jobs.csv, ligne 17, colonne value" */
function where(error: DataError): string {
  const row = error.row === null ? [] : [`ligne ${error.row}`];
  const column = error.column === null ? [] : [isCsv(error) ? `colonne ${error.column}` : `élément ${error.column}`];
  return [error.file, ...row, ...column].join(', ');
}

function unreachable({ found }: DataError): string {
  return found === '' ? 'le fichier n’a pas pu être chargé, aucune réponse' : `le serveur a répondu ${quote(found)}`;
}

function truncated(error: DataError): string {
  const { expected, found } = error;
  if (expected === '') return 'le fichier s’arrête avant la fin';
  return isCsv(error)
    ? `le fichier est incomplet, ${expected} lignes attendues et ${found} lues`
    : `le fichier est incomplet, ${expected} éléments attendus et ${found} lus`;
}

/** "151 157 octets" */
function octets(count: string): string {
  return `${Number(count).toLocaleString('fr')}\u00a0octets`;
}

function schema(error: DataError): string {
  const { grade, expected, found } = error;
  if (grade === 'note') return `${expected} lignes étaient annoncées, on en a lu ${found}`;
  if (isCsv(error) && grade === 'row') return `${expected} cellules étaient attendues, on en a lu ${found}`;
  if (isCsv(error)) return `les colonnes attendues étaient ${quote(expected)}, on a lu ${quote(found)}`;
  return `on attendait ${quote(expected)}, on a lu ${quote(found)}`;
}

function code({ expected, found }: DataError): string {
  if (expected.endsWith('.csv')) return `le code ${quote(found)} n’est pas dans ${expected}`;
  return `une de ces valeurs était attendue : ${expected} ; on a lu ${quote(found)}`;
}

function duplicate(error: DataError): string {
  return error.grade === 'fatal'
    ? `deux colonnes portent le même nom parmi ${quote(error.found)}`
    : `${quote(error.found)} figure déjà plus haut, une seule fois était attendue`;
}

function status({ expected, found }: DataError): string {
  return found === ''
    ? `le statut ${expected} demande une valeur, la cellule est vide`
    : `le statut ${expected} demande une cellule vide, on a lu ${quote(found)}`;
}

function encoding({ found }: DataError): string {
  if (found === 'BOM')
    return 'le fichier commence par une marque d’ordre des octets (BOM), de l’UTF-8 nu était attendu';
  if (found === 'CRLF') return 'les lignes finissent par CRLF, LF était attendu';
  return 'des octets ne sont pas de l’UTF-8, des caractères peuvent manquer';
}

function fault(error: DataError): string {
  switch (error.kind) {
    case 'unreachable':
      return unreachable(error);
    case 'html':
      return 'une page web (HTML) est arrivée à la place des données, le fichier manque sans doute sur le serveur';
    case 'truncated':
      return truncated(error);
    case 'cut':
      return `le fichier est incomplet, ${octets(error.expected)} attendus et ${octets(error.found)} lus`;
    case 'schema':
      return schema(error);
    case 'code':
      return code(error);
    case 'duplicate':
      return duplicate(error);
    case 'number':
      return `un nombre était attendu (${error.expected}), on a lu ${quote(error.found)}`;
    case 'period':
      return `une période était attendue (${error.expected}), on a lu ${quote(error.found)}`;
    case 'status':
      return status(error);
    case 'encoding':
      return encoding(error);
  }
}

function consequence(error: DataError): string {
  if (error.grade === 'note') return 'Le fichier est lu quand même.';
  if (error.grade === 'row') {
    const unused = error.row === null ? 'Cet élément n’est pas utilisé' : 'Cette ligne n’est pas utilisée';
    return `${unused} ; le reste de la figure est juste.`;
  }
  const isFoundation = ['datapackage', 'indicators', 'places'].includes(error.resource);
  const advice =
    error.kind === 'unreachable'
      ? 'Vérifiez la connexion, puis réessayez.'
      : 'Réessayez ; si cela persiste, prévenez qui publie cet atlas.';
  const without = isFoundation
    ? 'Sans ce fichier, aucune figure ne peut être dessinée.'
    : 'Les figures qui en dépendent ne sont pas montrées, les autres restent justes.';
  return `${without} ${advice}`;
}

export const notices = {
  /** Which file, which line, which column, what was expected and found, and what follows from it. */
  dataError: (error: DataError): string => `${where(error)} : ${fault(error)}. ${consequence(error)}`,
};
