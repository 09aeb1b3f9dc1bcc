import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ImportFault } from './fault.ts';

/** A file to be written. */
export interface Output {
  kind: 'text' | 'law' | 'site';
  /** As shown to the editor. */
  path: string;
  /** Where it goes on this machine. */
  file: string;
  content: string;
  /** The file it was imported from. */
  origin: string;
}

/** A text that is there already stays, unless the editor says otherwise. */
export function refuseOverwriting(outputs: readonly Output[], force: boolean): void {
  const existing = outputs.filter(({ kind, file }) => kind === 'text' && existsSync(file));
  const [first] = existing;
  if (!first || force) return;
  throw new ImportFault(
    first.origin,
    `已经有这个文本：${existing.map(({ path }) => path).join('、')}`,
    '什么都没有写。要覆盖它，加 --force；是另一稿，写 --name 或 --text 另起编号',
  );
}

/** Writes all files or none: first beside their places, then into them. */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const staged = outputs.map((output) => ({
    ...output,
    temporary: `${output.file}.import-${process.pid}`,
  }));
  try {
    for (const { file, temporary, content } of staged) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(temporary, content, { flag: 'wx' });
    }
    for (const { file, temporary } of staged) await rename(temporary, file);
  } catch (error) {
    await Promise.allSettled(staged.map(({ temporary }) => rm(temporary, { force: true })));
    const { code, path } = error as NodeJS.ErrnoException;
    throw new ImportFault(
      path ?? '',
      `写不进去（${code ?? '未知原因'}）`,
      '检查这个文件夹能不能写、磁盘是否已满',
    );
  }
}
