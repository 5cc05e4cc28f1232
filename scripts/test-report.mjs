/**
 * What counts of Vitest's JSON report.
 * @typedef {object} Report
 * @property {boolean} success
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults one a file
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * Counts the tests of a run. A file that failed without a failing test (it does not even load), and a run that failed
 * without a failing file (an error nobody awaited, no report at all), count as one failure: nothing red ends green.
 * @param {Report | null} report null where the run left none
 * @param {number} code exit code of the run
 * @returns {Count}
 */
export function countTests(report, code) {
  const files = report?.testResults ?? [];
  const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = statuses.filter((status) => status === 'failed').length + broken.length;
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}
