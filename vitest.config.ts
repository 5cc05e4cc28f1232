import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Before any worker starts: dates and numbers in tests do not depend on whose machine it is.
Object.assign(process.env, { TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' });

/** Limits, not waits: a machine that is ten times slower needs them, and only a test that fails comes near. */
const BROWSER_LIMIT_MS = 600_000;
const CONDITION_LIMIT_MS = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          environment: 'node',
          setupFiles: ['tests/reproducible.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.ts'],
          environment: 'node',
          globalSetup: 'tests/browser/harness/build.ts',
          // One page at a time, each with the whole machine; nothing is tried twice.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          retry: 0,
          testTimeout: BROWSER_LIMIT_MS,
          hookTimeout: BROWSER_LIMIT_MS,
          // A condition is asked for until it holds: software WebGL on a busy machine may need seconds for a picture.
          expect: { poll: { timeout: CONDITION_LIMIT_MS, interval: 50 } },
        },
      },
    ],
  },
});
