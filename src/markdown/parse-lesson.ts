import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { chineseWriting, gfmOptions } from './chinese-writing.ts';
import type { ComponentPolicy } from './component-rules.ts';
import { explainMdx } from './explain-mdx.ts';
import { startBraceMatcher } from './brace-matcher.ts';
import { parseBody } from './parse-body.ts';
import type { ParsedBody, ParseOptions } from './types.ts';

export interface LessonOptions extends ParseOptions {
  readonly components: ComponentPolicy;
}

/**
 * Parses the MDX body of a lesson to plain data; it is never compiled.
 * Promises: those of `parseMarkdown`, and: only components of the policy, in their places, with literal props; no import, export,
 * expression or spread. Example: `<Timeline law="ebike" />` → a node `{ type: 'component', name: 'Timeline', props: { law: 'ebike' } }`.
 */
export function parseLesson(source: string, { components, ...options }: LessonOptions): ParsedBody {
  const parser = unified()
    .use(remarkParse)
    .use(remarkGfm, gfmOptions)
    .use(chineseWriting)
    .use(remarkMdx, { acorn: startBraceMatcher() });
  const syntax = { parse: (text: string) => parser.parse(text), components, explain: explainMdx };
  return parseBody(source, syntax, options);
}
