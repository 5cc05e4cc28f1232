import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { buildPackage } from './build';
import { Checks } from './checks';
import { openSources } from './sources/read';
import { Violation } from './violation';
import { replaceFolder } from './write';

const TARGET = fileURLToPath(new URL('../public/data', import.meta.url));

function main(): void {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
  if (values.from === undefined) {
    console.error('Usage: npm run data -- --from <folder of the raw sources> [--to <folder to write>]');
    process.exitCode = 2;
    return;
  }
  const checks = new Checks();
  try {
    const files = buildPackage(openSources(values.from), checks);
    replaceFolder(values.to ?? TARGET, files);
    for (const { check, detail } of checks.passed) console.log(`ok  ${check}: ${detail}`);
    for (const { path, text } of files) console.log(`    ${path}  ${Buffer.byteLength(text)} bytes`);
    console.log(`${checks.passed.length} checks hold, ${files.length} files written.`);
  } catch (error) {
    if (!(error instanceof Violation)) throw error;
    console.error(
      `Stopped, nothing was written.\n  file    ${error.file}\n  row     ${error.row ?? 'the whole file'}\n  reason  ${error.reason}`,
    );
    process.exitCode = 1;
  }
}

main();
