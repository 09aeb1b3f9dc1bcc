import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { chineseWriting, gfmOptions } from './chinese-writing.ts';
import { noComponents } from './component-rules.ts';
import { parseBody } from './parse-body.ts';
import type { ParsedBody, ParseOptions } from './types.ts';

/**
 * Parses the Markdown body of a story, page or term to plain data (hast).
 * Promises: 1. never throws, never runs anything; 2. what may not be published is a problem with its place and a mend, and is not in
 * the tree; 3. no words of an accepted body are lost. Example: `<b>甲</b>` → problem 1:1 正文里不能写 HTML 标签.
 */
const parser = unified().use(remarkParse).use(remarkGfm, gfmOptions).use(chineseWriting).freeze();

export function parseMarkdown(source: string, options: ParseOptions = {}): ParsedBody {
  const syntax = {
    parse: (text: string) => parser.parse(text),
    components: noComponents,
    explain: (_failure: unknown, _text: string, report: { refuse: Refuse }) =>
      report.refuse(undefined, 'syntax', '正文读不懂', '把最近改的一段写得简单一些，再试一次'),
  };
  return parseBody(source, syntax, options);
}

type Refuse = (where: undefined, rule: string, message: string, mend: string) => void;
