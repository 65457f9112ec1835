import { describe, expect, it } from 'vitest';
import { playwrightCount, vitestCount } from '../../../scripts/lib/counts.mjs';

describe('test counts', () => {
  it('count a test file that does not load as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [1] }
      ]
    };
    expect(vitestCount(JSON.stringify(report))).toEqual({ passed: 3, failed: 2 });
  });

  it('count a flaky test and an error outside tests as failures', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] };
    expect(playwrightCount(JSON.stringify(report))).toEqual({ passed: 5, failed: 3 });
  });
});
