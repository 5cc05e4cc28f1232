import type { Answer } from '../../../scripts/serve.mjs';

/** What a failing host does to a right answer. */
export type Fault = (answer: Answer) => Answer;

/** The file is not there. */
export const missing: Fault = () => ({
  status: 404,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: Buffer.from('Not found.'),
});

/** The host of a single-page application answers everything with its page, and says that all is well. */
export const html: Fault = () => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: Buffer.from(
    '<!doctype html><html lang="en"><title>Application</title><body><div id="root"></div></body></html>',
  ),
});

/** The transfer ends early, after `share` (0 to 1) of the bytes, without an error. */
export function truncated(share = 0.5): Fault {
  return (answer) => ({ ...answer, body: answer.body.subarray(0, Math.floor(answer.body.length * share)) });
}

/** The file says something else: `change` gets its text and returns another. */
export function altered(change: (text: string) => string): Fault {
  return (answer) => ({ ...answer, body: Buffer.from(change(answer.body.toString('utf8'))) });
}
