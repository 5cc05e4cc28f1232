import { INDICATORS_FILE } from './decode-indicators';
import { PACKAGE_FILE } from './decode-package';
import type { FetchText } from './fetch-text';
import { child, items, text, type Node } from './shape';

/**
 * Part of the data package that travels in a page or a script of its own: what one figure needs and nothing else, the
 * files as they are, so that they pass the same decoders as everywhere.
 */
export interface Pack {
  /** `datapackage.json` with fewer resources. */
  readonly manifest: Listing;
  /** `indicators.json` with fewer indicators. */
  readonly indicators: Listing;
  /** Text of the files by their path in the package. */
  readonly files: Readonly<Record<string, string>>;
}

/** A document around one list: the rest of it, and the entries by their name or id. */
interface Listing {
  readonly rest: Readonly<Record<string, unknown>>;
  readonly entries: Readonly<Record<string, unknown>>;
}

/**
 * Cuts a pack out of a whole package. Runs where the package is at hand: in the build.
 * @param files texts of the package by path, with the manifest and the indicators
 * @throws ShapeError where the manifest or the indicators are not what they should be
 */
export function cutPack(
  files: ReadonlyMap<string, string>,
  resourceNames: ReadonlySet<string>,
  indicatorIds: ReadonlySet<string>,
): Pack {
  const manifest = listing(files.get(PACKAGE_FILE.path), 'resources', 'name', resourceNames);
  const indicators = listing(files.get(INDICATORS_FILE.path), 'indicators', 'id', indicatorIds);
  const paths = Object.values(manifest.entries).map((entry) => text(child({ path: '', value: entry }, 'path')));
  return {
    manifest,
    indicators,
    files: Object.fromEntries(paths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? '']] : []))),
  };
}

function listing(source: string | undefined, list: string, name: string, wanted: ReadonlySet<string>): Listing {
  const root: Node = { path: '', value: JSON.parse(source ?? '{}') };
  const named = items(child(root, list)).map((node) => [text(child(node, name)), node.value] as const);
  return {
    rest: Object.fromEntries(fieldsOf(root.value).filter(([key]) => key !== list)),
    entries: Object.fromEntries(named.filter(([key]) => wanted.has(key))),
  };
}

function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Packs together as one package, for `loadAtlas`. What two of them hold is the same and counts once. */
export function packsAsPackage(packs: readonly Pack[]): FetchText {
  const documents: Readonly<Record<string, string>> = {
    [PACKAGE_FILE.path]: joined(
      packs.map(({ manifest }) => manifest),
      'resources',
    ),
    [INDICATORS_FILE.path]: joined(
      packs.map(({ indicators }) => indicators),
      'indicators',
    ),
  };
  return async (path) => {
    const found = documents[path] ?? packs.find(({ files }) => Object.hasOwn(files, path))?.files[path];
    return await Promise.resolve(
      found === undefined
        ? { text: null, failure: { kind: 'unreachable', expected: path, found: '' } }
        : { text: found, failure: null },
    );
  };
}

function joined(listings: readonly Listing[], list: string): string {
  const entries = Object.fromEntries(listings.flatMap((one) => Object.entries(one.entries)));
  return JSON.stringify({ ...listings[0]?.rest, [list]: Object.values(entries) });
}
