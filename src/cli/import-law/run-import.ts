import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readFrontMatter } from '#records/front-matter.ts';
import { composeRecords, composeSite } from './compose.ts';
import type { ImportOptions } from './options.ts';
import { planTargets, type Target } from './plan.ts';
import { readStatute, type ReadStatute } from './read-statute.ts';
import { describeImport } from './report.ts';
import { validateOutput } from './validate.ts';
import { type Output, refuseOverwriting, writeOutputs } from './write-outputs.ts';

/** Imports all files or none. Returns what to tell the editor; throws an `ImportFault` that says how to mend. */
export async function runImport(options: ImportOptions, contentDir: string): Promise<string> {
  const statutes: ReadStatute[] = [];
  for (const file of options.files) statutes.push(await readStatute(file));
  const targets = planTargets(statutes, options);
  const place = (...parts: string[]) => ({
    file: join(contentDir, ...parts),
    path: join(basename(contentDir), ...parts),
  });
  const reports: string[] = [];
  const outputs = new Map<string, Output>();
  for (const target of targets) {
    const composed = composeRecords(target, options);
    const text = place('texts', target.law, `${target.text}.md`);
    const law = place('laws', `${target.law}.md`);
    const origin = target.statute.file;
    outputs.set(text.file, { kind: 'text', ...text, content: composed.textFile, origin });
    if (existsSync(law.file)) composed.doubts.push(...doubtOtherTitle(law, target.title));
    else if (!outputs.has(law.file))
      outputs.set(law.file, { kind: 'law', ...law, content: composed.lawFile, origin });
    reports.push(describeImport(target, composed, text.path, options));
  }
  const site = place('site.yaml');
  if (!existsSync(site.file))
    outputs.set(site.file, { kind: 'site', ...site, content: composeSite(), origin: site.path });
  const all = [...outputs.values()];
  refuseOverwriting(all, options.force);
  all.forEach(validateOutput);
  if (options.dryRun) return [...reports, '只看不写：没有写任何文件。'].join('\n\n');
  await writeOutputs(all);
  return [...reports, describeWritten(all, targets)].join('\n\n');
}

/** A version under the id of another law is a slip that nothing else would notice. */
function doubtOtherTitle(law: { file: string; path: string }, title: string): string[] {
  const { data } = readFrontMatter(readFileSync(law.file, 'utf8'));
  const known = typeof data === 'object' && data !== null && 'title' in data ? data.title : title;
  if (known === title) return [];
  return [`${law.path} 的名称是“${String(known)}”，和这份文件的标题不同：请确认没有写错 --law`];
}

function describeWritten(outputs: readonly Output[], targets: readonly Target[]): string {
  const added = outputs.filter(({ kind }) => kind !== 'text');
  const lines = [`已写入：${outputs.map(({ path }) => path).join('、')}`];
  if (added.some(({ kind }) => kind === 'law'))
    lines.push(
      `请补：${targets.length > 1 ? '各项目' : '项目'}的主题（先写作“其他”）、三句话介绍和立法过程`,
    );
  if (added.some(({ kind }) => kind === 'site'))
    lines.push('请补：site.yaml 里的副题、主办单位和联系方式');
  return lines.join('\n');
}

/** CONTENT_DIR, else `content`; it is made when it is missing. */
export function importDir(env: NodeJS.ProcessEnv): string {
  return resolve(env['CONTENT_DIR'] ?? 'content');
}
