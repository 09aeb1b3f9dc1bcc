/**
 * Reads a statute from a Markdown file: our own shape, or one that a converter wrote.
 * Input: the text, already decoded. Output: the same lines without marks that are not words.
 * Promises: 1. a file in our own shape comes back unchanged; 2. line numbers stay as they were; 3. front
 * matter is blanked, never read as words; 4. bold, escapes and hard breaks leave their words behind.
 * Example: `**第一条** 为了……` → `第一条 为了……`. Source: CommonMark 0.31.
 */
import type { ForeignReading } from './reading.ts';

const frontMatter = /^\uFEFF?---\n[\s\S]*?\n---[ \t]*(?=\n|$)/;

export function readMarkdown(source: string): ForeignReading {
  const head = frontMatter.exec(source)?.[0] ?? '';
  const blank = '\n'.repeat(head.split('\n').length - 1);
  const lines = (blank + source.slice(head.length)).split('\n').map(cleanLine);
  const doubts =
    head === ''
      ? []
      : [{ line: 1, message: '文件开头的属性（--- 之间）没有读入：编号、日期等请用命令的参数写' }];
  return { text: lines.join('\n'), doubts };
}

function cleanLine(line: string): string {
  return line
    .replace(/^#{4,}\s+(?=第[^条\s]{1,10}条)/, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/&(nbsp|emsp|ensp);/g, ' ')
    .replace(/\s*(<br\s*\/?>|\\)$/i, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, (_, sign: string) => (sign === '|' ? '\\|' : sign));
}
