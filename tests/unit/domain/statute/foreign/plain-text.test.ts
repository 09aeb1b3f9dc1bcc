import { describe, expect, it } from 'vitest';
import { readMarkdown } from '#domain/statute/foreign/markdown.ts';
import { readPlainText } from '#domain/statute/foreign/plain-text.ts';
import { readFixture, statuteText, treeOf } from './fixture.ts';

const indented = statuteText
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('<!--'))
  .map((line) => `　　${line.replace(/^#+ /, '')}`)
  .join('\n');

describe('a plain text file', () => {
  it('gives the tree of the statute when a paragraph is a line', () => {
    const reading = readPlainText(indented);
    expect(treeOf(reading.text)).toEqual(treeOf(statuteText));
    expect(reading.doubts).toEqual([]);
  });

  it('gives the tree of the statute when lines are cut and pages numbered', async () => {
    const reading = await readFixture('wrapped.txt');
    expect(treeOf(reading.text)).toEqual(treeOf(statuteText));
  });

  it('says where lines were joined and what was dropped', async () => {
    const messages = (await readFixture('wrapped.txt')).doubts.map(({ message }) => message);
    expect(messages[0]).toMatch(/^有 10 处断开的行接回了上一行（第 4、6、/);
    expect(messages[1]).toMatch(/^去掉了 7 行页码或页眉/);
  });

  it('does not take 第三条 in mid-sentence for an article', () => {
    const cut = indented.replace('依照本规定第三条', '依照本规定\n第三条');
    expect(treeOf(readPlainText(cut.replaceAll('，', '，\n')).text)).toEqual(treeOf(statuteText));
  });

  it('keeps each line apart where no line is cut', () => {
    const list = `${indented}\n附件\n晾晒场名录\n潮音街道\n浪花镇`;
    expect(readPlainText(list).text).toContain('晾晒场名录\n\n潮音街道\n\n浪花镇');
  });

  it('tells the line of the file for every line of the text', () => {
    const { text, sourceLines } = readPlainText(`\n\n${indented}`);
    const at = text.split('\n').findIndex((line) => line.startsWith('第二条'));
    expect(sourceLines?.[at]).toBe(
      indented.split('\n').findIndex((line) => line.includes('　第二条')) + 3,
    );
  });
});

describe('the head of a plain text file', () => {
  const note = '2006年3月27日 望澜市人民法院审判委员会第9次会议通过';
  const treeOfLines = (...lines: string[]) => treeOf(readPlainText(lines.join('\n')).text);
  const treeOfMarked = (title: string, ...rest: string[]) =>
    treeOf([`# ${title}`, note, '<!-- INFO END -->', ...rest].join('\n\n'));

  it.each(['望澜市代表守则', '望澜市相互认可裁决的安排', '重建渡口方案'])(
    '%s is a title',
    (title) => {
      expect(treeOfLines(title, note, '第一条 甲。')).toEqual(treeOfMarked(title, '第一条 甲。'));
    },
  );

  it('is followed by a preamble, though that names a day', () => {
    const preamble = '为正确适用2005年10月27日修订的渡口办法，现就有关问题规定如下：';
    const title = '望澜市渡口规定';
    expect(treeOfLines(title, note, preamble, '第一条 甲。')).toEqual(
      treeOfMarked(title, preamble, '第一条 甲。'),
    );
  });

  it('is found where the words have no articles', () => {
    const words = '对渡口的行为，依照本市渡口办法处理。';
    expect(treeOfLines('望澜市渡口的解释', note, words)).toEqual(
      treeOfMarked('望澜市渡口的解释', words),
    );
  });

  it('keeps the whole title where the page prints it again over several lines', () => {
    const title = '望澜市人民法院、海事法院关于渡口若干问题的规定';
    const again = ['望澜市人民法院 海事法院', '关于渡口', '若干问题的规定'];
    expect(treeOfLines(title, note, ...again, '第一条 甲。')).toEqual(
      treeOfMarked(title, ...again, '第一条 甲。'),
    );
  });
});

describe('a Markdown file', () => {
  it('comes back unchanged in our own shape', () => {
    expect(readMarkdown(statuteText)).toEqual({ text: statuteText, doubts: [] });
  });

  it('loses bold, escapes and article headings of a converter, and keeps the words', () => {
    const converted = statuteText
      .replace(/^(第\S+条)　/gm, '#### **$1** ')
      .replaceAll('（一）', '（一\\)');
    expect(treeOf(readMarkdown(converted).text)).toEqual(
      treeOf(statuteText.replaceAll('（一）', '（一)')),
    );
  });

  it('blanks front matter, keeps line numbers and says so', () => {
    const { text, doubts } = readMarkdown(`---\ntitle: 某\n---\n${statuteText}`);
    expect(text).toBe(`\n\n\n${statuteText}`);
    expect(doubts).toHaveLength(1);
  });
});
