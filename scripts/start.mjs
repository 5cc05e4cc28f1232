import { parseArgs } from 'node:util';
import { DIST, ensureBuilt } from './build.mjs';
import { main } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { serve } from './serve.mjs';

const FIRST_PORT = 4173;
const TRIES = 200;

await main(async () => {
  const { values } = parseArgs({ options: { host: { type: 'string', default: '127.0.0.1' } } });
  await ensureInstalled();
  await ensureBuilt();
  const site = await serve({ root: DIST, host: values.host, port: FIRST_PORT, tries: TRIES });
  console.log(`Phare is at ${site.url}\nCtrl-C ends it.`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => {
      site.close().then(() => process.exit(0));
    });
  }
});
