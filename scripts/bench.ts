import { cases, readAtlas, type Case } from './bench-cases';
import { heapAfterChanges, WEIGHED_AFTER } from './bench-heap';
import { ensureBuilt } from './build.mjs';
import { main } from './commands.mjs';

const WARM_UP_MS = 150;
const MEASURE_MS = 400;
const MIN_RUNS = 15;
const FLAT_WITHIN = 0.1;

interface Timing {
  readonly runs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

function runFor(durationMs: number, minRuns: number, run: () => unknown): readonly number[] {
  const times: number[] = [];
  const end = performance.now() + durationMs;
  while (performance.now() < end || times.length < minRuns) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function time({ run }: Case): Timing {
  runFor(WARM_UP_MS, 3, run);
  const times = runFor(MEASURE_MS, MIN_RUNS, run);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? NaN;
  return { runs: times.length, medianMs: at(0.5), p95Ms: at(0.95) };
}

function printTimes(all: readonly Case[]): void {
  const width = Math.max(...all.map(({ group, name }) => group.length + name.length + 2));
  console.log(`${'ms'.padEnd(width)}  ${'median'.padStart(9)}  ${'p95'.padStart(9)}  ${'runs'.padStart(6)}`);
  for (const each of all) {
    const { runs, medianMs, p95Ms } = time(each);
    const label = `${each.group}: ${each.name}`.padEnd(width);
    console.log(
      `${label}  ${medianMs.toFixed(3).padStart(9)}  ${p95Ms.toFixed(3).padStart(9)}  ${String(runs).padStart(6)}`,
    );
  }
}

/** @returns whether the heap stays flat: what is left after many changes is what was left after a few */
function printHeap(weights: readonly number[]): boolean {
  const [few = NaN, many = NaN] = weights;
  const growth = many / few - 1;
  WEIGHED_AFTER.forEach((count, index) =>
    console.log(`heap after ${count} changes of view: ${((weights[index] ?? NaN) / 1e6).toFixed(2)} MB`),
  );
  const isFlat = growth <= FLAT_WITHIN;
  console.log(`${(growth * 100).toFixed(1)} %: ${isFlat ? 'flat' : 'NOT flat'} within ${FLAT_WITHIN * 100} %`);
  return isFlat;
}

await main(async () => {
  const atlas = await readAtlas();
  printTimes(cases(atlas));
  await ensureBuilt();
  if (!printHeap(await heapAfterChanges(atlas))) process.exitCode = 1;
});
