import { readFileSync, statSync } from 'node:fs';

/** Far more than the longest code of the country takes. */
const maxBytes = 4_000_000;

export type TextFile = { source: string } | { what: string; mend: string };

/** Reads a file that an editor may have written, or says why it is no text. Never throws. */
export function readTextFile(file: string): TextFile {
  try {
    const { size } = statSync(file);
    if (size > maxBytes)
      return {
        what: `文件太大（${(size / 1_000_000).toFixed(1)} MB）`,
        mend: `一个文件不超过 ${maxBytes / 1_000_000} MB：图片放进 media/，文字分成几个文件`,
      };
    return decode(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      what: `文件打不开（${code ?? '原因不明'}）`,
      mend: '检查这个文件的权限，或者重新保存一次',
    };
  }
}

function decode(bytes: Buffer): TextFile {
  if (bytes.length === 0) return { what: '文件是空的', mend: '写上内容，或者删掉这个文件' };
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16 && bytes.includes(0))
    return { what: '文件里有空字符（NUL），不是纯文本', mend: '用记事本重新写一份，另存为 UTF-8' };
  try {
    return { source: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      what: '文件不是 UTF-8 编码',
      mend: '请另存为 UTF-8：记事本里选“另存为”，编码选 UTF-8',
    };
  }
}
