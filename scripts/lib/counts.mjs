/**
 * Passed and failed tests of a suite.
 *
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * Counts of a Vitest JSON report.
 *
 * @param {string} text
 * @returns {Count}
 */
export function vitestCount(text) {
  const report = JSON.parse(text);
  const failedSuites = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) => file.status === 'failed' && file.assertionResults.length === 0
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + failedSuites };
}

/**
 * Counts of a Playwright JSON report. A flaky test failed once, so it counts as failed.
 *
 * @param {string} text
 * @returns {Count}
 */
export function playwrightCount(text) {
  const { stats, errors } = JSON.parse(text);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
