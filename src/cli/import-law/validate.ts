import { readYaml } from '#records/front-matter.ts';
import { formatProblem, type Problem } from '#records/problem.ts';
import { checkData, readRecord } from '#records/read-record.ts';
import { siteSchema } from '#model/site.ts';
import { ImportFault } from './fault.ts';
import type { Output } from './write-outputs.ts';

/** Holds what will be written against the model, so that an import never leaves a folder that does not build. */
export function validateOutput({ kind, path, content, origin }: Output): void {
  const problems =
    kind === 'site'
      ? checkSite(content, path)
      : readRecord(kind, content, { path, file: path, relative: path }).problems;
  if (problems.length === 0) return;
  const needsSource = problems.some(({ what }) =>
    /来源|公布机关|公布日期|公开出处|日期/.test(what),
  );
  const mend = needsSource
    ? '草案等要有公开来源，命令里写上 --organ 公布机关 --date 日期 --source 网址'
    : '请核对命令里的选项，或者把文件里的这一处改好再导入';
  throw new ImportFault(
    origin,
    `写出的记录不合要求：\n${problems.map(formatProblem).join('\n')}\n`,
    mend,
  );
}

function checkSite(content: string, path: string): Problem[] {
  const { data, locate } = readYaml(content, 0);
  return checkData(siteSchema, data, path, locate).problems;
}
