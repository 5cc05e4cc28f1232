import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

export interface ImportedPath {
  readonly specifier: string;
  /** Gone after compilation: a type cannot close a cycle at run time, but it can point upwards. */
  readonly isTypeOnly: boolean;
}

/** What the rules look at in one file. */
export interface Source {
  /** From the root of the project, with slashes: "src/domain/place.ts". */
  readonly path: string;
  readonly lineCount: number;
  readonly imports: readonly ImportedPath[];
  /** Lines that use the type `any`. */
  readonly anyLines: readonly number[];
  /** Lines with `it.only`, `describe.skip` and the like. */
  readonly narrowedLines: readonly number[];
}

const CODE = /\.(ts|js|mjs|svelte|css)$/;
const TEST_FUNCTIONS = new Set(['it', 'test', 'describe', 'suite', 'bench']);
const NARROWINGS = new Set(['only', 'skip', 'todo', 'fails', 'skipIf', 'runIf']);

/** The scripts of a component at the lines where they stand, everything else blank. */
function scriptOf(path: string, text: string): string {
  if (path.endsWith('.css')) return '';
  if (!path.endsWith('.svelte')) return text;
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  let script = '';
  let end = 0;
  for (const match of text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)) {
    const [, tag = '', body = ''] = match;
    script += blank(text.slice(end, match.index + tag.length)) + body;
    end = match.index + tag.length + body.length;
  }
  return script;
}

function isTypeOnlyClause(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

function importOf(node: ts.Node): ImportedPath | null {
  const named = (path: ts.Node | undefined, isTypeOnly: boolean): ImportedPath | null =>
    path !== undefined && ts.isStringLiteralLike(path) ? { specifier: path.text, isTypeOnly } : null;
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeOnlyClause(node.importClause));
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return named(node.argument.literal, true);
  const isImportCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImportCall ? named(node.arguments[0], false) : null;
}

function isNarrowing(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) || !NARROWINGS.has(node.name.text)) return false;
  let start: ts.Expression = node.expression;
  while (ts.isPropertyAccessExpression(start)) start = start.expression;
  return ts.isIdentifier(start) && TEST_FUNCTIONS.has(start.text);
}

/** Reads one file as the rules see it. */
export function readSource(path: string, text: string): Source {
  const script = scriptOf(path, text);
  const tree = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  const imports: ImportedPath[] = [];
  const anyLines: number[] = [];
  const narrowedLines: number[] = [];
  const lineOf = (node: ts.Node): number => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  const visit = (node: ts.Node): void => {
    const imported = importOf(node);
    if (imported !== null) imports.push(imported);
    if (node.kind === ts.SyntaxKind.AnyKeyword) anyLines.push(lineOf(node));
    if (isNarrowing(node)) narrowedLines.push(lineOf(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const lineCount = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, lineCount, imports, anyLines, narrowedLines };
}

/** Paths of all files under the folders, from the root, with slashes, sorted. */
export function listFiles(root: string, folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** All code under the folders. */
export function readSources(root: string, folders: readonly string[]): readonly Source[] {
  return listFiles(root, folders)
    .filter((path) => CODE.test(path))
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
}
