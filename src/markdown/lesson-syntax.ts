import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { startBraceMatcher } from './brace-matcher.ts';
import { chineseWriting, gfmOptions } from './chinese-writing.ts';

/** The syntax tree of a lesson's body. Throws where the body is no MDX; `explainMdx` says why. */
export function parseLessonSyntax(source: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, gfmOptions)
    .use(chineseWriting)
    .use(remarkMdx, { acorn: startBraceMatcher() })
    .parse(source);
}
