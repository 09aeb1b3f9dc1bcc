import type { Root } from 'hast';
import { parseStatute } from '#domain/statute/parse.ts';
import { authoringComponents } from '#markdown/component-policy.ts';
import { parseLesson } from '#markdown/parse-lesson.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import { renderStatute } from '#render/statute/statute.ts';

/** What a page shows of a body, and what the gate has against it: the same gate and renderer as the site's. */
export function readBody(kind: Kind, body: string): { tree: Root; doubts: string[] } {
  const form = kinds[kind].body;
  if (form === 'statute') return { tree: renderStatute(parseStatute(body).statute), doubts: [] };
  const { tree, problems } =
    form === 'lesson'
      ? parseLesson(body, { components: authoringComponents })
      : parseMarkdown(body);
  const doubts = problems.map(
    ({ line, message, mend }) => `正文第 ${line} 行：${message} → ${mend}`,
  );
  return { tree, doubts };
}
