import { createContext } from 'svelte';
import type { Scene } from '../../domain/scene';
import type { Presentation } from '../../state/presentation.svelte';
import type { PresentWords } from '../../text/present-words';

/** What every part of a presentation needs. */
export interface Stage {
  readonly presentation: Presentation;
  readonly words: PresentWords;
  readonly textScale: number;
  /** The figures that were last on the wall, left and right: what the next ones grow out of. */
  readonly last: (Scene | null)[];
  /** What was last on the wall, as kinds of figures; null at the beginning. */
  lastKinds: string | null;
  /** The scene at this index could not be drawn. */
  readonly fail: (index: number) => void;
}

export const [getStage, setStage] = createContext<Stage>();
