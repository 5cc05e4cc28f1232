import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '../../../scripts/commands.mjs';
import type { Answer } from '../../../scripts/serve.mjs';
import type { Fault } from './faults';
import { startSite, type TestSite } from './site';

function answer(type: string, body: string | Buffer): Fault {
  const whole: Answer = { status: 200, headers: { 'Content-Type': `${type}; charset=utf-8` }, body: Buffer.from(body) };
  return () => whole;
}

/** A page of somebody else's site. */
export function page(body: string): Fault {
  const head =
    '<meta charset="utf-8"><title>Journal</title><link rel="icon" href="data:,"><style>body { margin: 0 }</style>';
  return answer('text/html', `<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`);
}

/** A script out of an installed package. */
export function script(path: string): Fault {
  return answer('text/javascript', readFileSync(resolve(ROOT, 'node_modules', path)));
}

/** The production build, and beside it the pages of hosts at `host/`. */
export function startHosts(files: Readonly<Record<string, Fault>>): Promise<TestSite> {
  return startSite({ faults: Object.fromEntries(Object.entries(files).map(([name, file]) => [`host/${name}`, file])) });
}
