import type { ComponentPolicy } from './component-rules.ts';
import { explainMdx } from './explain-mdx.ts';
import { parseLessonSyntax } from './lesson-syntax.ts';
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
  return parseBody(source, { parse: parseLessonSyntax, components, explain: explainMdx }, options);
}
