import { cachePath } from '#cli/setup/project-cache.ts';

export type Stage = {
  heading: string;
  /** The npm script that does it, with what is added to its command line and environment. */
  script: string;
  args?: readonly string[];
  environment?: Record<string, string>;
  /** Where its runner leaves its counts; a stage without them counts as one check. */
  report?: string;
};

const report = (name: string): string => cachePath('test', `${name}.json`);

function vitest(heading: string, name: string): Stage {
  const file = report(name);
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return { heading, script: `test:${name}`, args, report: file };
}

/** What `npm test` does, in this order; the first failure ends it. */
export const quickStages: readonly Stage[] = [
  { heading: '准备', script: 'setup' },
  { heading: '代码规则和格式', script: 'lint' },
  { heading: '类型', script: 'types' },
  vitest('单元测试', 'unit'),
  vitest('记录测试', 'content'),
  { heading: '生成站点', script: 'build' },
  vitest('检查生成的站点', 'output'),
  {
    heading: '浏览器里走一遍',
    script: 'test:e2e',
    environment: { E2E_REPORT: report('e2e') },
    report: report('e2e'),
  },
];

/**
 * What `npm run test:full` does: the same with every kind of page, properties tried ten times as often,
 * and what is long in the browser.
 */
export const fullStages: readonly Stage[] = [
  ...quickStages.map((stage) => ({
    ...stage,
    environment: { ...stage.environment, E2E_WIDE: '1', FUZZ_FACTOR: '10' },
  })),
  {
    heading: '浏览器里的长测试',
    script: 'test:e2e',
    environment: { E2E_FULL: '1', E2E_REPORT: report('e2e-full') },
    report: report('e2e-full'),
  },
];
