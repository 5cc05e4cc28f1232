import { download } from '../../../export/download';
import type { NamedBlob } from '../../../export/export-context';
import type { Sharing } from './share-context';

/** Making one file and handing it over, said to those who do not see it. One at a time. */
export class Errand {
  /** What is being made, by its name; null: nothing. */
  busy = $state<string | null>(null);
  /** What the last errand could not do, in words. */
  problem = $state<string | null>(null);

  readonly #sharing: Sharing;

  constructor(sharing: Sharing) {
    this.#sharing = sharing;
  }

  /** @param make null where the figure has no such file */
  async run(name: string, make: () => NamedBlob | null | Promise<NamedBlob | null>): Promise<void> {
    if (this.busy !== null) return;
    const { words, announce } = this.#sharing;
    this.busy = name;
    this.problem = null;
    announce(words.working);
    try {
      const file = await make();
      if (file === null) throw new Error(`no file: ${name}`);
      download(file.blob, file.name);
      announce(words.downloadedNow(file.name));
    } catch (error) {
      const aborted = error instanceof DOMException && error.name === 'AbortError';
      this.problem = aborted ? null : words.failed(name);
      announce(this.problem ?? '');
    } finally {
      this.busy = null;
    }
  }
}
