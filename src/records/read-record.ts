import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { type Kind, kinds } from '#model/kinds.ts';
import { explainIssue } from './explain.ts';
import { type Position, readFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import type { ContentRecord, DataOf } from './record.ts';

type Reading<K extends Kind> = { record?: ContentRecord<K>; problems: Problem[] };

/** Where a file stands: as shown to an editor, on this machine, and below its kind's folder. */
interface Place {
  path: string;
  file: string;
  relative: string;
}

/** The id that a file's place gives a record. */
export function idOfFile(kind: Kind, relative: string): string {
  const stem = basename(relative).replace(/\.mdx?$/, '');
  if (kind === 'text') return `${basename(dirname(relative))}/${stem}`;
  if (kind === 'lesson') return stem.replace('--', '/');
  return stem;
}

/** The id that the fields of a record claim; it must equal {@link idOfFile}. */
function idOfData(
  kind: Kind,
  data: { id: string; law?: string | undefined; course?: string },
): string {
  if (kind === 'text') return `${data.law}/${data.id}`;
  if (kind === 'lesson') return `${data.course}/${data.id}`;
  return data.id;
}

/** Checks a value against a schema and puts each issue on its line. */
export function checkData<T extends z.ZodType>(
  schema: T,
  value: unknown,
  path: string,
  locate: (at: readonly PropertyKey[]) => Position,
): { data?: z.infer<T>; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.filter(isNews).map((issue): Problem => {
    const at =
      issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    return {
      path,
      ...locate(at),
      ...explainIssue(issue, schema),
      severity: 'error',
    };
  });
  return { problems };
}

/** A rule between fields that quotes a value already refused for itself says nothing new. */
function isNews(
  issue: z.core.$ZodIssue,
  _index: number,
  all: readonly z.core.$ZodIssue[],
): boolean {
  return !all.some(
    ({ code, input }) =>
      code !== 'custom' &&
      issue.code === 'custom' &&
      typeof input === 'string' &&
      input.length >= 4 &&
      issue.message.includes(input),
  );
}

/** Reads one file of a kind. Never throws: what is wrong comes back as problems. */
export function readRecord<K extends Kind>(kind: K, source: string, place: Place): Reading<K> {
  const { data: raw, faults, locate, body, bodyLine } = readFrontMatter(source);
  const { path, file } = place;
  if (faults.length > 0)
    return { problems: faults.map((fault): Problem => ({ path, ...fault, severity: 'error' })) };
  const schema = kinds[kind].schema as unknown as z.ZodType<DataOf<K>>;
  const { data, problems } = checkData(schema, raw, path, locate);
  if (data === undefined) return { problems };
  const stem = idOfFile(kind, place.relative);
  const id = idOfData(kind, data);
  // Kept under the id that its fields claim, so that what names it is not blamed too.
  const misnamed = id === stem ? [] : [explainMisnamed(kind, stem, data, path, locate)];
  return {
    record: { kind, id, path, file, data, body, bodyLine, locate },
    problems: [...problems, ...misnamed],
  };
}

function explainMisnamed<K extends Kind>(
  kind: K,
  id: string,
  data: DataOf<K>,
  path: string,
  locate: (at: readonly PropertyKey[]) => Position,
): Problem {
  return {
    path,
    ...locate(['id']),
    what: `编号是 ${idOfData(kind, data)}，文件名却是 ${id}`,
    mend:
      kind === 'lesson'
        ? '文件名写作 课程编号--课编号.mdx，和栏目里的一致'
        : '把文件名和编号改成一样的（编号定了就不改，一般改文件名）',
    severity: 'error',
  };
}
