import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import type { Composed } from './compose.ts';
import type { ImportOptions } from './options.ts';
import type { Target } from './plan.ts';

const shownDoubts = 30;

/** What was found in one file, for an editor to confirm. */
export function describeImport(
  target: Target,
  composed: Composed,
  path: string,
  options: ImportOptions,
): string {
  const { statute: read, title, version } = target;
  const { facts, date } = composed;
  const lines = [
    `${read.file} → ${path}`,
    `  标题　　${title}`,
    ...describeNotes(read.statute),
    `  结构　　${describeStructure(read.statute)}`,
    `  版本　　${version}，日期 ${date ?? '待补'}${options.date ? '' : date ? '（取自标题下的说明或文件名）' : ''}`,
    `  项目　　${target.law}：${facts.level ?? '层级待补'}，${facts.form ?? '立法形式待补'}，${facts.organ ?? options.organ ?? '制定机关待补'}`,
    `  来源　　${options.source ?? '待补（页面会写明“来源待补”；补上用 --source 网址）'}`,
    `  格式　　.${read.kind}${read.encoding ? `，编码 ${read.encoding.toUpperCase()}` : ''}`,
  ];
  return [...lines, ...describeDoubts(target, composed)].join('\n');
}

function describeNotes({ passageNotes }: Statute): string[] {
  if (passageNotes.length === 0) return ['  通过说明　没有认出（标题下面写“年月日 某会议通过”）'];
  return passageNotes.map(({ text }, at) => `  ${at === 0 ? '通过说明' : '　　　　'}　${text}`);
}

function describeStructure({ body, outline }: Statute): string {
  const isAnnex = ({ level }: StatuteNode) => level === 'annex';
  // An annex may number its own articles: they are not the statute's.
  const nodes = [...flatten(body.filter((node) => !isAnnex(node))), ...body.filter(isAnnex)];
  const count = (level: StatuteNode['level']) =>
    nodes.filter((node) => node.level === level).length;
  const articles = nodes.filter(({ level }) => level === 'article');
  const range = articles.length > 1 ? `（${articles[0]?.num} 至 ${articles.at(-1)?.num}）` : '';
  const parts = (
    ['part', 'subpart', 'chapter', 'section', 'article', 'clause', 'table', 'annex'] as const
  )
    .map((level) => [count(level), levelNames[level], level === 'article' ? range : ''] as const)
    .filter(([number]) => number > 0)
    .map(([number, name, places]) => `${number} ${name}${places}`);
  return `${parts.join('，') || '没有章和条'}${outline.length > 0 ? '，有目录' : ''}`;
}

const numbered: ReadonlySet<StatuteNode['level']> = new Set(['chapter', 'article', 'clause']);

const levelNames = {
  ...{ part: '编', subpart: '分编', chapter: '章', section: '节' },
  ...{ article: '条', clause: '项决定', table: '个表', annex: '个附件' },
};

function flatten(nodes: readonly StatuteNode[]): StatuteNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

function describeDoubts({ statute }: Target, { doubts: own, facts }: Composed): string[] {
  const guessed = facts.unsure.map((what) => `没有认出${what}：请在项目里补上`);
  const unstructured = flatten(statute.statute.body).every(({ level }) => !numbered.has(level));
  const shape = unstructured ? ['没有认出章和条，按段读入：请核对是不是漏了条的序号'] : [];
  const doubts = [
    ...statute.doubts,
    ...[...shape, ...own, ...guessed].map((message) => ({ line: null, message })),
  ];
  if (doubts.length === 0) return ['  存疑　　没有'];
  const unit = statute.kind === 'docx' ? '段' : '行';
  const shown = doubts
    .slice(0, shownDoubts)
    .map(({ line, message }) => `    ${line === null ? '' : `第 ${line} ${unit}　`}${message}`);
  const more =
    doubts.length > shownDoubts
      ? [`    另有 ${doubts.length - shownDoubts} 处，改好上面的再看`]
      : [];
  return [`  存疑　　${doubts.length} 处，请核对：`, ...shown, ...more];
}
