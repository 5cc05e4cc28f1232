import type { EmbedMessage } from '../../domain/message';

/** Who tells its height: what the page around knows the frame by. */
export interface FrameName {
  readonly id: string;
  /** Address of the embed: Medium finds the frame by it. */
  readonly src: string;
  /** pym's name for the frame, from the query; null where no pym asked. */
  readonly pymId: string | null;
}

/**
 * One height in every dialect that the page around may understand. All go to any origin, so none says more than the
 * frame's name, which the page itself gave, and its size.
 */
export function heightMessages({ id, src, pymId }: FrameName, heightPx: number): readonly unknown[] {
  return [
    { type: 'phare:height', id, height: heightPx } satisfies EmbedMessage,
    { 'datawrapper-height': { [id]: heightPx } },
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    JSON.stringify({ src, context: 'iframe.resize', height: heightPx }),
    ...(pymId === null ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${heightPx}`]),
  ];
}

/** iframe-resizer's form, where its parent greeted: `init` answers the greeting, `size` tells each change after it. */
export function resizerMessage(frameId: string, heightPx: number, widthPx: number, event: 'init' | 'size'): string {
  return `[iFrameSizer]${frameId}:${heightPx}:${widthPx}:${event}`;
}

const MAX_NAME = 200;

/** Name that pym gave to the frame in its address. */
export function pymIdOf(search: string): string | null {
  const id = new URLSearchParams(search).get('childId');
  return id === null || id === '' || id.length > MAX_NAME ? null : id;
}
