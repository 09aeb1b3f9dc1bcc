import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countTests } from '#cli/test/count-tests.ts';
import { fullStages, quickStages } from '#cli/test/stages.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each([
  ['npm test', quickStages],
  ['npm run test:full', fullStages],
])('%s', (_, stages) => {
  it('runs scripts that exist, set-up first, the build before what reads the built site', () => {
    const names = stages.map(({ script }) => script);
    for (const name of names) expect(scripts).toHaveProperty([name]);
    expect(names[0]).toBe('setup');
    expect(names.indexOf('build')).toBeLessThan(names.indexOf('test:output'));
    expect(names.indexOf('build')).toBeLessThan(names.indexOf('test:e2e'));
  });

  it('leaves out no script that checks something', () => {
    const checks = Object.keys(scripts).filter((name) => /^(lint|types|test:(?!full))/.test(name));
    expect(stages.map(({ script }) => script)).toEqual(expect.arrayContaining(checks));
  });
});

describe('counting', () => {
  it('reads Vitest’s and Playwright’s reports', () => {
    expect(countTests({ numPassedTests: 7, numFailedTests: 2 })).toEqual({ passed: 7, failed: 2 });
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countTests({ stats })).toEqual({ passed: 5, failed: 2 });
  });

  it('counts nothing in a report it does not know', () => {
    expect(countTests(null)).toEqual({ passed: 0, failed: 0 });
    expect(countTests({})).toEqual({ passed: 0, failed: 0 });
  });
});
