import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { authoringComponents } from '#markdown/component-policy.ts';
import { parseLesson } from '#markdown/parse-lesson.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { inspectContent } from '#records/load-content.ts';
import { patterns } from './withhold.ts';

const minimal = join(import.meta.dirname, '../../fixtures/minimal');

/** A folder of records that may be written to. */
export interface Folder {
  folder: string;
  write: (file: string, words: string) => void;
  remove: (file: string) => void;
}

/** Words quoted from a law, or compared with others: another rule refuses what is not there. */
const quoted = new Set(['quote', 'example']);

let drawn = 0;

/** Copies of one record of every kind, with an attack in every field that takes free text and in its body. */
export function addAttacked(instance: Folder, attacks: readonly string[], copies: number): number {
  let next = 0;
  const draw = (): string => attacks[next++ % attacks.length] ?? '';
  const files = kindNames.flatMap((kind) =>
    Array.from({ length: kind === 'page' ? 4 : copies }, (_, index) => {
      const file = pathOf(kind, `bad-${index}`);
      instance.write(file, writeAttacked(kind, `bad-${index}`, index, draw));
      return file;
    }),
  );
  return files.length - removeRefused(instance);
}

/** What the gate refuses cannot be published; with its fields as they were, the body stays under attack. */
function removeRefused(instance: Folder): number {
  const refused = new Set<string>();
  for (;;) {
    const { problems } = inspectContent({ CONTENT_DIR: instance.folder }, { thorough: true });
    const bad = problems
      .filter(({ severity }) => severity === 'error')
      .map(({ path }) => path.replace('minimal/', ''))
      .filter((path) => path.includes('bad-'));
    if (bad.length === 0) return refused.size;
    for (const file of new Set(bad)) {
      instance.remove(file);
      refused.add(file);
    }
  }
}

function pathOf(kind: Kind, id: string): string {
  const { folder, extension } = kinds[kind];
  if (kind === 'text') return `${folder}/bench/${id}.${extension}`;
  return `${folder}/${kind === 'lesson' ? `sit--${id}` : id}.${extension}`;
}

function writeAttacked(kind: Kind, id: string, index: number, draw: () => string): string {
  const { folder, extension, schema } = kinds[kind];
  const source = readFileSync(join(minimal, folder, `${patterns[kind]}.${extension}`), 'utf8');
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(source) ?? [];
  const data = parse(front) as Record<string, unknown>;
  data['id'] = id;
  if (kind === 'lesson') data['order'] = 3 + index;
  const accepts = (): boolean => schema.safeParse(data).success;
  attackFields(data, draw, accepts);
  return `---\n${stringify(data, { lineWidth: 0 })}---\n${body}${attackBody(kind, draw)}`;
}

/** Each string in turn: kept when the schema takes it, so that the model itself says which fields are free. */
function attackFields(node: unknown, draw: () => string, accepts: () => boolean): void {
  if (typeof node !== 'object' || node === null) return;
  const fields = node as Record<string, unknown>;
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value !== 'string') attackFields(value, draw, accepts);
    else if (!quoted.has(key) && key !== 'id') {
      const attack = draw();
      // With a number of its own, since titles differ; else on a single line, cut to length.
      fields[key] = `${++drawn}号 ${attack}`;
      if (!accepts()) fields[key] = `${drawn}号 ${attack}`.replace(/\s+/g, ' ').slice(0, 390);
      if (!accepts()) fields[key] = `${drawn}号`;
      if (!accepts()) fields[key] = value;
    }
  }
}

function attackBody(kind: Kind, draw: () => string): string {
  const attack = draw();
  if (kinds[kind].body === 'statute') return `\n第六条　${attack.replace(/\s+/g, ' ')}\n`;
  const parsed =
    kinds[kind].body === 'lesson'
      ? parseLesson(attack, { components: authoringComponents })
      : parseMarkdown(attack);
  return parsed.problems.length > 0 ? '' : `\n${attack}\n`;
}
