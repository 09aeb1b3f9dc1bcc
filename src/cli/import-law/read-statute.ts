import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readForeign } from '#domain/statute/foreign/read.ts';
import { ForeignRefusal, type Doubt } from '#domain/statute/foreign/reading.ts';
import { normaliseStatute } from '#domain/statute/normalise.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import type { Statute } from '#domain/statute/types.ts';
import { ImportFault } from './fault.ts';

/** A file read, parsed and put into our own shape. */
export interface ReadStatute {
  file: string;
  kind: string;
  encoding: string | null;
  title: string;
  statute: Statute;
  /** The canonical words, to be written as the body of a text. */
  body: string;
  doubts: Doubt[];
}

export async function readStatute(file: string): Promise<ReadStatute> {
  const bytes = await readBytes(file);
  const foreign = await readForeign(basename(file), bytes).catch((error: unknown) => {
    if (!(error instanceof ForeignRefusal)) throw error;
    const [what = '', ...mend] = error.message.split('：');
    throw new ImportFault(file, what, mend.join('：'));
  });
  const given = parseStatute(foreign.text);
  const titled = given.statute.title === '' ? titleByFileName(foreign.text, file) : undefined;
  const { statute, problems } = titled ? parseStatute(titled.text) : given;
  if (statute.body.length === 0)
    throw new ImportFault(
      file,
      '没有找到条文',
      '请确认文件里有“第一条……”这样的正文；正文是图片的，请先录入文字',
    );
  const place = (line: number) => {
    const own = line - (titled?.added ?? 0);
    return foreign.sourceLines ? (foreign.sourceLines[own - 1] ?? null) : own;
  };
  const doubts = [
    ...foreign.doubts,
    ...(titled?.doubts ?? []),
    ...problems.map(({ line, message }) => ({ line: place(line), message })),
  ];
  const body = normaliseStatute(titled?.text ?? foreign.text);
  return {
    file,
    kind: foreign.kind,
    encoding: foreign.encoding,
    title: statute.title,
    statute,
    body,
    doubts,
  };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new ImportFault(
        file,
        '找不到这个文件',
        '核对文件名和所在的文件夹，名字里有空格时加引号',
      );
    if (code === 'EISDIR')
      throw new ImportFault(file, '这是文件夹', '写出里面的文件，例如 文件夹/*.docx');
    throw new ImportFault(
      file,
      `读不了这个文件（${code ?? '未知原因'}）`,
      '检查是否有权限、是否被别的程序占用',
    );
  }
}

/** A statute without a title takes the file's name, and the editor is told. */
function titleByFileName(
  text: string,
  file: string,
): { text: string; added: number; doubts: Doubt[] } {
  const title = basename(file)
    .replace(/\.[^.]+$/, '')
    .replace(/[（(]\d{4}-\d{2}-\d{2}[）)]$/, '');
  const message = `用文件名“${title}”作标题：请核对`;
  return { text: `# ${title}\n\n${text}`, added: 2, doubts: [{ line: null, message }] };
}
