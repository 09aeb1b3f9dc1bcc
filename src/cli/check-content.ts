import { inspectContent } from '#records/load-content.ts';
import { formatProblem } from '#records/problem.ts';

/** `npm run check:content`: says everything that is wrong with CONTENT_DIR, and exits 1 when the site may not be built. */
try {
  const { problems } = inspectContent(process.env, { thorough: true });
  for (const problem of problems) console.log(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.log(`内容检查：${errors} 处要改，${problems.length - errors} 处提醒`);
  process.exitCode = errors > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
