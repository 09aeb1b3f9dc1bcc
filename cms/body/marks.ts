/** A change to a text: `words` in place of what stands from `start` to `end`; then from `from` to `to` is selected. */
export interface TextEdit {
  start: number;
  end: number;
  words: string;
  from: number;
  to: number;
}

export interface Selection {
  start: number;
  end: number;
}

/** A button above the body: what it says, and what it does to the text. */
export interface Mark {
  label: string;
  hint: string;
  edit: (text: string, selection: Selection) => TextEdit[];
}

/** Puts marks around the selected words, or around a word to write over. */
const around =
  (before: string, after: string, sample: string): Mark['edit'] =>
  (text, { start, end }) => {
    const words = text.slice(start, end) || sample;
    const from = start + before.length;
    return [{ start, end, words: before + words + after, from, to: from + words.length }];
  };

/** Puts a mark at the start of each selected line. */
const atLines =
  (mark: (index: number) => string): Mark['edit'] =>
  (text, selection) => {
    const start = text.lastIndexOf('\n', selection.start - 1) + 1;
    const lines = text.slice(start, selection.end).split('\n');
    const words = lines.map((line, index) => mark(index) + line).join('\n');
    return [
      { start, end: selection.end, words, from: start + words.length, to: start + words.length },
    ];
  };

/** Puts something on lines of its own, with an empty line before and behind it. */
export function standAlone(text: string, { start, end }: Selection, words: string): TextEdit {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const lead = before.trim() === '' ? '' : '\n'.repeat(2 - countEnd(before, /\n*$/));
  const tail = after.trim() === '' ? '\n' : '\n'.repeat(2 - countEnd(after, /^\n*/));
  const from = start + lead.length;
  return { start, end, words: lead + words + tail, from, to: from + words.length };
}

const countEnd = (text: string, lines: RegExp): number =>
  Math.min(2, lines.exec(text)?.[0].length ?? 0);

const table = '| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |';

/** A footnote has two places: its number in the text and its words at the end. */
const footnote: Mark['edit'] = (text, { end }) => {
  let number = 1;
  while (text.includes(`[^${number}]`)) number += 1;
  const lead = '\n'.repeat(2 - countEnd(text, /\n*$/));
  const words = `${lead}[^${number}]: 注释\n`;
  const note = { start: text.length, end: text.length, words, from: end, to: end };
  return [note, { start: end, end, words: `[^${number}]`, from: end, to: end }];
};

/** In the order of the buttons. Where a mark makes two edits, the later place comes first. */
export const marks: readonly Mark[] = [
  { label: '小标题', hint: '这一行做小标题', edit: atLines(() => '## ') },
  { label: '加粗', hint: '选中的字加粗', edit: around('**', '**', '要紧的话') },
  { label: '列表', hint: '选中的每一行前面加一点', edit: atLines(() => '- ') },
  { label: '编号', hint: '选中的每一行前面加数字', edit: atLines((index) => `${index + 1}. `) },
  { label: '引用', hint: '选中的每一行排成引文', edit: atLines(() => '> ') },
  { label: '链接', hint: '选中的字做链接', edit: around('[', '](https://)', '链接的文字') },
  { label: '脚注', hint: '在这里加一个脚注，注释写在最后', edit: footnote },
  {
    label: '表格',
    hint: '放进一张两栏的表',
    edit: (text, selection) => [standAlone(text, { ...selection, start: selection.end }, table)],
  },
];

/** A text area knows one kind of line end; the file keeps the kind that it had. */
export function keepLineEnds(before: string, typed: string): string {
  return before.includes('\r\n') ? typed.replaceAll('\n', '\r\n') : typed;
}
