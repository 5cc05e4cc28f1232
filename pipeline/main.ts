import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { buildPackage } from './build';
import { Checks } from './checks';
import { DATE_READ } from './package';
import { openSources } from './sources/read';
import { publishVintage, vintagesFile } from './vintage';
import { Violation } from './violation';
import { replaceFolder } from './write';

const TARGET = fileURLToPath(new URL('../public/data', import.meta.url));

function main(): void {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, to: { type: 'string' }, vintage: { type: 'string' } },
  });
  if (values.from === undefined) {
    console.error(
      'Usage: npm run data -- --from <folder of the raw sources> [--to <folder to write>] [--vintage <date>]',
    );
    process.exitCode = 2;
    return;
  }
  const checks = new Checks();
  try {
    const files = buildPackage(openSources(values.from), checks);
    const target = values.to ?? TARGET;
    const vintage = values.vintage ?? DATE_READ;
    publishVintage(target, vintage, files);
    replaceFolder(target, [...files, vintagesFile(target, vintage)]);
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
