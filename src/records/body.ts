import type { Root } from 'hast';
import { authoringComponents } from '#markdown/component-policy.ts';
import { parseLesson } from '#markdown/parse-lesson.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import type { ParsedBody } from '#markdown/types.ts';
import { type Kind, kinds } from '#model/kinds.ts';

/** Parses what stands below a record's front matter by the gate of its kind; a statute has a parser of its own. */
export function parseRecordBody(
  kind: Kind,
  { body, bodyLine }: { body: string; bodyLine: number },
): ParsedBody | undefined {
  if (kinds[kind].body === 'statute') return undefined;
  const options = { lineOffset: bodyLine - 1 };
  return kinds[kind].body === 'lesson'
    ? parseLesson(body, { components: authoringComponents, ...options })
    : parseMarkdown(body, options);
}

/** The tree to print, undefined when nothing is written. */
export function readBodyTree(
  kind: Kind,
  record: { body: string; bodyLine: number },
): Root | undefined {
  return record.body.trim() === '' ? undefined : parseRecordBody(kind, record)?.tree;
}
