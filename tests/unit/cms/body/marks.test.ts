import { describe, expect, it } from 'vitest';
import { keepLineEnds, marks, type Selection, standAlone, type TextEdit } from '#cms/body/marks.ts';

const apply = (text: string, edits: TextEdit[]): string =>
  edits.reduce((now, { start, end, words }) => now.slice(0, start) + words + now.slice(end), text);

/** The text after a button was pressed with that part of it selected. */
function press(label: string, text: string, selected = ''): string {
  const at = text.indexOf(selected);
  const selection: Selection = { start: at, end: at + selected.length };
  return apply(text, marks.find((mark) => mark.label === label)?.edit(text, selection) ?? []);
}

describe('the buttons above a body', () => {
  it.each([
    ['小标题', '一\n二', '二', '一\n## 二'],
    ['加粗', '一二三', '二', '一**二**三'],
    ['列表', '一\n二\n三', '一\n二', '- 一\n- 二\n三'],
    ['编号', '一\n二', '一\n二', '1. 一\n2. 二'],
    ['引用', '一', '一', '> 一'],
    ['链接', '看这里', '这里', '看[这里](https://)'],
    ['脚注', '一二', '一', '一[^1]二\n\n[^1]: 注释\n'],
    ['脚注', '一[^1]\n\n[^1]: 甲', '一[^1]', '一[^1][^2]\n\n[^1]: 甲\n\n[^2]: 注释\n'],
    ['表格', '一\n\n二', '一', '一\n\n| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |\n\n二'],
  ])('%s turns %j into what it should', (label, text, selected, wanted) => {
    expect(press(label, text, selected)).toBe(wanted);
  });

  it('sets a block apart by one empty line on each side', () => {
    const at = (text: string, place: number): string =>
      apply(text, [standAlone(text, { start: place, end: place }, '块')]);
    expect(at('', 0)).toBe('块\n');
    expect(at('一', 1)).toBe('一\n\n块\n');
    expect(at('一\n二', 2)).toBe('一\n\n块\n\n二');
    expect(at('一\n\n\n二', 3)).toBe('一\n\n块\n\n二');
  });

  it('keeps the line ends of the file', () => {
    expect(keepLineEnds('一\r\n二', '一\n二三')).toBe('一\r\n二三');
    expect(keepLineEnds('一\n二', '一\n二三')).toBe('一\n二三');
  });
});
