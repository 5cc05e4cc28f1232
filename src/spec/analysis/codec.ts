import type { Atlas } from '../../domain/atlas';
import type { Fields, Ignored, ParameterReader } from '../parameters';

/** How one kind of analysis becomes a link and back. */
export interface AnalysisCodec<S extends { readonly kind: string }> {
  /** In the order in which a link has them. */
  readonly fields: Fields<Omit<S, 'kind'>>;
  read(reader: ParameterReader): S;
  /** What the atlas does not have is left aside and listed. */
  fit(spec: S, atlas: Atlas): { readonly spec: S; readonly ignored: readonly Ignored[] };
}
