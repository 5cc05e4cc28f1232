import type { Localized } from '../domain/indicator';

/** Where in a JSON document something has another shape than it should. */
export interface ShapeFault {
  /** "indicators[3].unit.fr" */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Raised by the readers below, turned into a DataError by the decoder that called them. */
export class ShapeError extends Error implements ShapeFault {
  constructor(
    readonly path: string,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`${path}: ${expected}`);
  }
}

/** A value of unknown shape with the path that leads to it. */
export interface Node {
  readonly path: string;
  readonly value: unknown;
}

function describe(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function mismatch(node: Node, expected: string): ShapeError {
  return new ShapeError(node.path, expected, describe(node.value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function child(node: Node, key: string): Node {
  if (!isRecord(node.value)) throw mismatch(node, '{ }');
  return {
    path: node.path === '' ? key : `${node.path}.${key}`,
    value: Object.hasOwn(node.value, key) ? node.value[key] : undefined,
  };
}

export function items(node: Node): readonly Node[] {
  if (!Array.isArray(node.value)) throw mismatch(node, '[ ]');
  return node.value.map((value: unknown, index) => ({ path: `${node.path}[${index}]`, value }));
}

export function entries(node: Node): readonly (readonly [string, Node])[] {
  if (!isRecord(node.value)) throw mismatch(node, '{ }');
  return Object.keys(node.value).map((key) => [key, child(node, key)]);
}

export function text(node: Node): string {
  if (typeof node.value !== 'string') throw mismatch(node, '"…"');
  return node.value;
}

export function filledText(node: Node): string {
  if (text(node).trim() === '') throw mismatch(node, '"…"');
  return text(node);
}

export function number(node: Node): number {
  if (typeof node.value !== 'number' || !Number.isFinite(node.value)) throw mismatch(node, '12.5');
  return node.value;
}

export function count(node: Node): number {
  const { value } = node;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw mismatch(node, '12');
  return value;
}

export function flag(node: Node): boolean {
  if (typeof node.value !== 'boolean') throw mismatch(node, 'true | false');
  return node.value;
}

export function oneOf<T extends string>(node: Node, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === node.value);
  if (choice === undefined) throw mismatch(node, choices.join(' | '));
  return choice;
}

export function matching(node: Node, pattern: RegExp, example: string): string {
  const value = text(node);
  if (!pattern.test(value)) throw mismatch(node, example);
  return value;
}

/** An address that may become a link: https, http or a file beside the data, so that data cannot bring a script. */
export function address(node: Node): string {
  return matching(node, /^(?:https?:\/\/[^\s"'<>]+|[a-z0-9][a-z0-9._-]*\.(?:csv|json|geojson))$/i, 'https://…');
}

export function localized(node: Node): Localized {
  return { fr: text(child(node, 'fr')), en: text(child(node, 'en')) };
}

/** The result of a decoder, or the first place where the shape is wrong. */
export function attempt<T>(
  decode: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ShapeFault } {
  try {
    return { ok: true, value: decode() };
  } catch (error) {
    if (error instanceof ShapeError) return { ok: false, fault: error };
    throw error;
  }
}
