import fc from 'fast-check';

// The same cases on every run, so that a change and not chance turns a law red; `SEED=$RANDOM npx vitest …` looks for
// others. A counterexample that is found becomes a test of its own.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20260101) });
