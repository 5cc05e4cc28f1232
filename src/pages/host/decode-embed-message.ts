import type { EmbedMessage } from '../../domain/message';

type Heard = EmbedMessage extends infer M ? (M extends EmbedMessage ? Omit<M, 'id'> : never) : never;

/** Reads what a frame said. Pure; null for every shape but the published ones. */
export function decodeEmbedMessage(data: unknown): Heard | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height, places, query } = data as Readonly<Record<string, unknown>>;
  if (type === 'phare:ready') return { type };
  if (type === 'phare:height' && typeof height === 'number') return { type, height };
  if (type === 'phare:spec' && typeof query === 'string') return { type, query };
  if (type === 'phare:select' && Array.isArray(places) && places.every((place) => typeof place === 'string')) {
    return { type, places };
  }
  return null;
}
