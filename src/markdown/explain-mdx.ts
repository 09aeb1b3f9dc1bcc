import type { Report } from './report.ts';
import type { Place } from './types.ts';

/** Says in plain Chinese what a failure of the MDX parser means, at the place where an editor must look. Never throws. */
export function explainMdx(failure: unknown, source: string, report: Report): void {
  if (!isParserFailure(failure)) {
    report.refuse(undefined, 'too-complex', '课文嵌套太深，读不下去', '写得平一些，或分成几课');
    return;
  }
  const at = { line: failure.line ?? 1, column: failure.column ?? 1 };
  const [where, rule, message, mend] = readFailure(failure, at, source);
  report.refuse(where, rule, message, mend);
}

/** What the parser throws (a VFileMessage). */
interface ParserFailure {
  readonly reason: string;
  readonly ruleId?: string;
  readonly source?: string;
  readonly line?: number;
  readonly column?: number;
}

function isParserFailure(failure: unknown): failure is ParserFailure {
  return failure instanceof Error && 'reason' in failure && typeof failure.reason === 'string';
}

type Explanation = readonly [where: Place, rule: string, message: string, mend: string];

function readFailure(failure: ParserFailure, at: Place, source: string): Explanation {
  switch (failure.ruleId) {
    case 'end-tag-mismatch':
      return explainMismatch(failure.reason, at);
    case 'unexpected-closing-slash':
      return [findTag(source, at), 'syntax', '多出一个结束标签', '删掉它，或在前面补上开始标签'];
    case 'unexpected-attribute':
    case 'unexpected-self-closing-slash':
      return [at, 'syntax', '结束标签里多了内容', '结束标签只写 </名字>'];
    case 'unexpected-empty-expression':
      return [at, 'literal', '花括号里是空的', '在 { } 里写上值，或删掉这一项'];
    case 'non-spread':
    case 'spread-extra':
      return [at, 'spread', '标签里不能用 {...} 展开', '把每一项写成 名字="值"'];
    case 'unexpected-lazy':
      return [at, 'syntax', '花括号或标签跨出了引用或列表', '把它写在同一行，或移到引用和列表外面'];
    case 'unexpected-character':
      return explainCharacter(failure.reason, at, source);
    default:
      return explainRest(failure, at, source);
  }
}

function explainRest(failure: ParserFailure, at: Place, source: string): Explanation {
  if (failure.source === 'micromark-extension-mdxjs-esm')
    return [
      at,
      'import',
      '课文里不能用 import 或 export',
      '删掉这一行，组件不用引入就能用；若是正文，换个词开头',
    ];
  if (failure.source === 'micromark-extension-mdx-expression')
    return [
      findBrace(source, at),
      'expression',
      '花括号 { 没有配成对',
      '补上 }；要显示花括号就写 \\{ 和 \\}',
    ];
  if (failure.ruleId === 'unexpected-eof')
    return [
      findTag(source, at),
      'syntax',
      '标签没有写完',
      '补上 >，属性的值用一对英文引号；若 < 只是一个符号，写成 \\<',
    ];
  return [at, 'syntax', '课文读不懂', `把这一处写得简单一些（${failure.reason.slice(0, 120)}）`];
}

function explainMismatch(reason: string, at: Place): Explanation {
  const closing = /^Unexpected closing tag `<\/([^`>]*)>`/.exec(reason)?.[1];
  const [, name = '', line = '', column = ''] =
    /closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ??
    /closing tag `<\/([^`>]*)>` either/.exec(reason) ??
    [];
  const where = line === '' ? at : { line: Number(line), column: Number(column) };
  if (/^[a-z]/.test(name))
    return [
      where,
      'html',
      `不能写 HTML 标签：<${name}>`,
      '改用 Markdown 写法；若 < 只是一个符号，写成 \\<',
    ];
  if (closing !== undefined)
    return [
      at,
      'syntax',
      `</${closing}> 和开始标签 <${name}> 对不上`,
      `改成 </${name}>，或先结束里层的标签`,
    ];
  return [
    where,
    'syntax',
    `<${name}> 没有结束标签`,
    `在末尾补上 </${name}>；里面没有内容就写 <${name} … />`,
  ];
}

function explainCharacter(reason: string, at: Place, source: string): Explanation {
  const tag = findTag(source, at);
  const text = source.split('\n')[tag.line - 1]?.slice(tag.column - 1) ?? '';
  if (text.startsWith('<!')) return [tag, 'html', '课文里不能写 HTML 注释', '删掉注释'];
  if (/^<(?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)/i.test(text))
    return [tag, 'syntax', '网址或邮箱外面不能加 < >', '去掉 < >，或写成 [文字](网址)'];
  if (reason.includes('before attribute value'))
    return [at, 'syntax', '属性的值没有加英文引号', '写成 名字="值"，数字写成 名字={5}'];
  if (reason.includes('attribute') || reason.includes('after name'))
    return [
      at,
      'syntax',
      '标签里有不该有的字符',
      '属性写成 名字="值"，用英文引号、英文等号，之间空一格；若 < 只是一个符号，写成 \\<',
    ];
  if (reason.includes('before name'))
    return [tag, 'syntax', '这里的 < 会被当成标签', '写成 \\<，或写“小于”'];
  return [tag, 'syntax', '标签的名字写得不对', '用组件表里的名字；若 < 只是一个符号，写成 \\<'];
}

/** The `<` at or before a place. */
function findTag(source: string, at: Place): Place {
  const lines = source.split('\n');
  for (let line = Math.min(at.line, lines.length); line > 0; line -= 1) {
    const text = lines[line - 1] ?? '';
    const column = (line === at.line ? text.slice(0, at.column) : text).lastIndexOf('<') + 1;
    if (column > 0) return { line, column };
  }
  return at;
}

/** The first `{` after the last `}`: the parser itself only knows that the file ended. */
function findBrace(source: string, at: Place): Place {
  const from = source.lastIndexOf('}') + 1;
  const index = source.indexOf('{', from);
  if (index < 0) return at;
  const before = source.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
