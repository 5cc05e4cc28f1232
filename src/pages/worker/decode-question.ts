import type { OfflineQuestion } from '../../domain/offline';

/** What a page says; null where it is none of our questions. */
export function decodeQuestion(data: unknown): OfflineQuestion | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, build, paths } = data as Record<string, unknown>;
  if (type === 'phare:take') return { type };
  if (type === 'phare:claim') return typeof build === 'string' ? { type, build } : null;
  if (type !== 'phare:keep' || !Array.isArray(paths)) return null;
  return { type, paths: paths.filter((path: unknown) => typeof path === 'string') };
}
