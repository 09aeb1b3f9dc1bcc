import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface StatuteFile {
  /** Path inside the folder. */
  readonly file: string;
  readonly text: string;
}

/** Older downloads are in GB18030; what is not valid UTF-8 is read as that. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

async function makeStatutes(): Promise<StatuteFile[]> {
  console.log('没有给出文件夹，也没有设 CORPUS_DIR：改用仓库自带的生成器造的法规文本。\n');
  const generator = new URL('../../../tests/support/statutes/make-statutes.ts', import.meta.url);
  const { makeStatutes: make } = (await import(generator.href)) as {
    makeStatutes: (count: number) => StatuteFile[];
  };
  return make(80);
}

/** Every .md and .txt of a folder, by name; without a folder, statutes from the tests' generator. */
export async function readStatutes(directory: string | undefined): Promise<readonly StatuteFile[]> {
  if (directory === undefined) return makeStatutes();
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|txt)$/i.test(file))
    .sort((a, b) => a.localeCompare(b, 'zh-CN'));
  return files.map((file) => ({ file, text: decode(readFileSync(join(directory, file))) }));
}
