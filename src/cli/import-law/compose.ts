import { stringify } from 'yaml';
import { schemaVersion } from '#model/site.ts';
import { readLawFacts, type LawFacts } from './law-facts.ts';
import type { ImportOptions } from './options.ts';
import type { Target } from './plan.ts';

/** The files of a law, as they will be written, and what an editor has to complete. */
export interface Composed {
  textFile: string;
  lawFile: string;
  facts: LawFacts;
  date: string | undefined;
  doubts: string[];
}

export function composeRecords(target: Target, options: ImportOptions): Composed {
  const { statute, version } = target;
  const facts = readLawFacts(target.title, statute.statute.passageNotes);
  const named = /(\d{4}-\d{2}-\d{2})[）)]?\.[^.]+$/.exec(statute.file)?.[1];
  const date = options.date ?? facts.passed ?? named;
  const isFinal = version === '公布稿';
  const effective =
    isFinal && (facts.effective ?? '') >= (date ?? '') ? facts.effective : undefined;
  const text = {
    law: target.law,
    id: target.text,
    version,
    date,
    effective,
    source: composeSource(options, date, isFinal, facts.organ),
  };
  const stages = isFinal ? facts.stages : [];
  return {
    textFile: writeFile(text, statute.body),
    lawFile: composeLaw(target, facts, stages, options),
    facts,
    date,
    doubts: [
      ...(target.isGuessed
        ? ['没有看出是哪一稿，先写作公布稿：如果是草案，请加 --name 草案 重新导入']
        : []),
      ...findDoubts(options, facts, date, named),
    ],
  };
}

/** A promulgated text may wait for its source; the model refuses any other without one. */
function composeSource(
  options: ImportOptions,
  date: string | undefined,
  isFinal: boolean,
  found: string | undefined,
) {
  const { source: url } = options;
  const organ = options.organ ?? (isFinal ? found : undefined);
  const complete = organ !== undefined && url !== undefined && date !== undefined;
  if (complete || !isFinal) return { organ, url, date };
  return { organ, url, pending: true };
}

function composeLaw(
  target: Target,
  facts: LawFacts,
  stages: LawFacts['stages'],
  options: ImportOptions,
): string {
  const law = {
    id: target.law,
    title: target.title,
    level: facts.level,
    form: facts.form,
    organ: facts.organ ?? options.organ ?? '制定机关待补',
    topics: ['其他'],
    stages: stages.length > 0 ? stages : undefined,
  };
  return writeFile(law, '');
}

function findDoubts(
  options: ImportOptions,
  facts: LawFacts,
  date: string | undefined,
  named: string | undefined,
): string[] {
  const doubts: string[] = [];
  if (
    options.date === undefined &&
    named !== undefined &&
    named.slice(0, 4) > (facts.latest?.slice(0, 4) ?? '9999')
  )
    doubts.push(
      `标题下面最晚的日期是 ${facts.latest}，文件名里的是 ${named}：请核对，可能漏了后来的修改`,
    );
  if (date === undefined)
    doubts.push('没有找到通过日期：请加 --date 重新导入，或在文本里补上“日期”');
  if (options.date === undefined && facts.passed === undefined && named !== undefined)
    doubts.push(`标题下面没有通过日期，用了文件名里的 ${named}：请核对`);
  if (options.date !== undefined && facts.passed !== undefined && options.date !== facts.passed)
    doubts.push(`--date 写的是 ${options.date}，标题下面的通过日期是 ${facts.passed}：请核对`);
  return doubts;
}

export function composeSite(): string {
  const site = {
    schemaVersion,
    name: '立法回声',
    subtitle: '基层立法联系点',
    description: '法律法规草案和公布的文本，从征求意见到公布施行，每一稿都查得到。',
    organiser: '主办单位待补',
    contact: { address: '联系地址待补' },
  };
  return stringify(site);
}

function writeFile(data: object, body: string): string {
  const front = stringify(data, { lineWidth: 0, keepUndefined: false });
  return `---\n${front}---\n${body === '' ? '' : `\n${body}`}`;
}
