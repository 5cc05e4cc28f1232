/** Rewrites the parameters of one published version into the next. Pure: a new object comes back. */
export type Migration = (params: URLSearchParams) => URLSearchParams;

export const CURRENT_VERSION = 1;

/**
 * MIGRATIONS[n] lifts version n + 1 to n + 2. Version 1 is the first published one, so there is nothing to lift yet;
 * whoever renames a parameter, a value or an indicator adds a function here and raises CURRENT_VERSION.
 */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Lifts the parameters of a link to the current version. A link without `v` is of version 1; a version that this
 * build does not know (newer, or not a number) is read as the current one.
 */
export function migrate(params: URLSearchParams, migrations: readonly Migration[] = MIGRATIONS): URLSearchParams {
  const version = Number(params.get('v') ?? 1);
  const from = Number.isInteger(version) && version >= 1 ? version - 1 : migrations.length;
  let current = new URLSearchParams(params);
  current.delete('v');
  for (const lift of migrations.slice(from)) current = lift(current);
  return current;
}
