export type Counts = { passed: number; failed: number };

/** Reads how many tests passed and failed from the JSON report of Vitest or of Playwright. */
export function countTests(report: unknown): Counts {
  const { numPassedTests, numFailedTests, stats } = (report ?? {}) as Record<string, unknown>;
  if (typeof numPassedTests === 'number' && typeof numFailedTests === 'number')
    return { passed: numPassedTests, failed: numFailedTests };
  const { expected, unexpected, flaky } = (stats ?? {}) as Record<string, number | undefined>;
  return { passed: expected ?? 0, failed: (unexpected ?? 0) + (flaky ?? 0) };
}
