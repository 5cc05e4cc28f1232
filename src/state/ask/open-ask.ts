import { mount, tick, unmount } from 'svelte';
import type { Atlas } from '../../domain/atlas';
import type { AtlasSpec } from '../../domain/view-spec';
import type { Answer } from '../../spec/ask/answer';
import type { Speech } from '../../text/messages';
import AskDialog from './AskDialog.svelte';
import { takeTyped } from './typed-ahead';

/** The page in which a question is asked. */
export interface Asker {
  readonly atlas: Atlas | null;
  readonly speech: Speech;
  /** Absolute address of the data package, with a slash at its end. */
  readonly dataUrl: string;
  /** What an answer may change: places pinned, the rest of the view. */
  readonly view: AtlasSpec;
  /** Shows an answer in the page itself; false: it is a link to follow. @param label the answer in words */
  take(answer: Answer, label: string): boolean;
}

let dialog: ReturnType<typeof mount> | null = null;

/** Opens the search box, once, beside the page and not in it: what the page opens with then knows nothing of it. */
export function openAsk(asker: Asker): void {
  if (dialog !== null || asker.atlas === null) {
    takeTyped();
    return;
  }
  dialog = mount(AskDialog, { target: document.body, props: { asker, onclose: close } });
}

/**
 * The focus goes back to what opened the search; opened by its key alone, nothing has it any more, and it goes to what
 * answers.
 */
export async function landOn(find: () => HTMLElement | null): Promise<void> {
  await tick();
  const target = find();
  if (document.activeElement !== document.body || target === null) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function close(): void {
  if (dialog !== null) void unmount(dialog);
  dialog = null;
}
