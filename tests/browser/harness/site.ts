import { DIST } from '../../../scripts/build.mjs';
import { serve } from '../../../scripts/serve.mjs';
import type { Fault } from './faults';

/** A sub-folder on purpose: the build must not care where it lies. */
const BASE = '/atlas/';

export interface TestSite {
  /** Of the explorer, with its slash. */
  readonly url: string;
  readonly origin: string;
  /** From now on the file at `path` ("data/places.csv") is answered with the fault; null heals it. */
  readonly setFault: (path: string, fault: Fault | null) => void;
  /** Paths asked for so far, in order, without query: what a page really loads. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export interface SiteOptions {
  /** By path inside the site: "data/places.csv". */
  readonly faults?: Readonly<Record<string, Fault>>;
  /** Folder that is served; the production build where none is named. */
  readonly root?: string;
}

/** Serves the production build on a free port. */
export async function startSite({ faults = {}, root = DIST }: SiteOptions = {}): Promise<TestSite> {
  const current = new Map<string, Fault>(Object.entries(faults));
  const asked: string[] = [];
  const site = await serve({
    root,
    base: BASE,
    replace: (path, answer) => {
      asked.push(path);
      return current.get(path)?.(answer);
    },
  });
  return {
    url: site.url,
    origin: new URL(site.url).origin,
    asked,
    setFault: (path, fault) => {
      if (fault === null) current.delete(path);
      else current.set(path, fault);
    },
    close: site.close,
  };
}
