import type { OfflineQuestion } from '../../domain/offline';

/** What a page says; null where it is none of our questions. */
export function decodeQuestion(data: unknown): OfflineQuestion | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, build } = data as Record<string, unknown>;
  if (type === 'phare:take' || type === 'phare:keep') return { type };
  return type === 'phare:claim' && typeof build === 'string' ? { type, build } : null;
}
