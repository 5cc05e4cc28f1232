import type { Atlas } from '../../domain/atlas';
import type { PlaceId } from '../../domain/place';
import type { Question } from '../../domain/question';
import type { RangeFilter } from '../../domain/view-spec';

/** What the views of one question are made of. */
export interface Asking {
  readonly atlas: Atlas;
  readonly question: Question;
  /** Pinned already: they stay where a question names no place. */
  readonly pinned: readonly PlaceId[];
  /** What the bounds of the question leave of the communes. */
  readonly filters: readonly RangeFilter[];
}
