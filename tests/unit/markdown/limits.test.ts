import { describe, expect, it } from 'vitest';
import { authoringComponents } from '#markdown/component-policy.ts';
import { limits } from '#markdown/limits.ts';
import { parseLesson } from '#markdown/parse-lesson.ts';
import { parseMarkdown } from '#markdown/parse-markdown.ts';

const lesson = (source: string) => parseLesson(source, { components: authoringComponents });
const fill = (unit: string, bytes = limits.bytes - 1000): string =>
  unit.repeat(Math.floor(bytes / new TextEncoder().encode(unit).length));

/** Only against an endless loop: a busy machine is slow. */
const timeout = 120_000;

/** Seconds of processor time, which other work on the machine does not change. */
function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

const list = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- 甲`).join('\n');

const bombs: readonly (readonly [name: string, source: string])[] = [
  ['quotes in quotes', fill('>')],
  ['quotes in quotes, line after line', fill(`${'>'.repeat(200)}甲\n`)],
  ['lists in lists on one line', fill('- ')],
  ['numbered lists on one line', fill('1. ')],
  ['lists in lists', list(300)],
  ['footnotes in footnotes', fill('[^a]:')],
  ['opening brackets', fill('[')],
  ['balanced brackets', '['.repeat(90_000) + ']'.repeat(90_000)],
  ['links in links', '['.repeat(40_000) + '甲' + '](b)'.repeat(30_000)],
  ['pictures that never end', fill('![')],
  ['stars that open', fill('*a ')],
  ['stars that close', fill('a* ')],
  ['stars and underscores', fill('*a_ ')],
  ['a run of stars', fill('*')],
  ['stars in many paragraphs', fill(`${'*a_ '.repeat(900)}\n\n`)],
  ['tildes', fill('~~a ')],
  [
    'backquotes of every length',
    Array.from({ length: 600 }, (_, n) => `${'`'.repeat(n + 1)}a`).join(''),
  ],
  ['tags that never end', fill('<a ')],
  ['comments that never end', fill('<!--')],
  ['entities', fill('&#x')],
  ['backslashes', fill('\\')],
  ['quotes one after another', fill('> 甲\n\n')],
  ['a quote with lazy lines', `> 甲\n${fill('乙\n')}`],
  ['a wide table', `${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n`],
  ['a table of short rows', `${'|a'.repeat(99)}\n${'|-'.repeat(99)}\n${'x\n'.repeat(3800)}`],
  ['addresses', fill('http://a.b/ ')],
  ['brackets after an address', `http://a.b/${fill(')', 180_000)}`],
  ['definitions', fill('[a]: b\n')],
  ['footnote marks', `${fill('[^a]')}\n\n[^a]: x`],
  ['lines', fill('\n')],
  ['blanks', `${fill(' ')}a`],
  ['tags', fill('<b>')],
  ['too much', '字'.repeat(limits.bytes)],
];

const lessonBombs: typeof bombs = [
  ...bombs,
  ['opening braces', fill('{')],
  ['braces in braces', '{'.repeat(2000) + '}'.repeat(2000)],
  ['expressions', fill('{a}')],
  ['a string that never ends', `{"${fill('}')}`],
  ['a string that never ends, with few braces', `{"${fill(`}${'a'.repeat(20)}`)}`],
  ['a bracket that never closes', `{(${fill('}')}`],
  ['a prop that never ends', `<Reveal label={"${fill('}')}`],
  ['arrays in arrays', `<Timeline law={${'['.repeat(80_000)}${']'.repeat(80_000)}} />`],
  ['components in components', '<Reveal label="a">\n'.repeat(1900) + '</Reveal>\n'.repeat(1900)],
  [
    'components in components on a line',
    '<Reveal label="a">'.repeat(2000) + '</Reveal>'.repeat(2000),
  ],
  ['components that never end', fill('<Quiz>')],
  ['attributes', `<Quiz ${fill('a="b" ')}/>`],
  ['imports', fill('import a from "b"\n')],
];

describe('a body made to exhaust the parser costs less than two seconds', () => {
  it.each(bombs)(
    'in Markdown: %s',
    (_name, source) => {
      expect(secondsOf(() => parseMarkdown(source))).toBeLessThan(2);
    },
    timeout,
  );

  it.each(lessonBombs)(
    'in a lesson: %s',
    (_name, source) => {
      expect(secondsOf(() => lesson(source))).toBeLessThan(2);
    },
    timeout,
  );
});

describe('what is too much is refused in plain words', () => {
  it.each([
    ['甲'.repeat(70_000), '正文超过 200 kB'],
    ['甲\n'.repeat(4001), '正文超过 4000 行'],
    ['>'.repeat(5000), '引用或列表嵌套太深'],
    [list(45), '引用或列表嵌套太深'],
    ['*'.repeat(5000) + 'a', '同一个记号连写超过 200 次'],
    ['['.repeat(5000), '这一段里的 * _ ~ [ ] 太多'],
    [`|${'a|'.repeat(200)}`, '表格太宽'],
  ])('%#', (source, message) => {
    const { problems, tree } = parseMarkdown(source);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(tree.children).toEqual([]);
  });

  it('also when tags are nested, which only the parser sees', () => {
    const nested = '<Reveal label="a">\n\n'.repeat(60) + '甲\n\n' + '</Reveal>\n\n'.repeat(60);
    expect(lesson(nested).problems.map(({ message }) => message)).toEqual(['嵌套太深']);
  });
});

describe('what is long but ordinary is accepted', () => {
  it.each([
    ['prose', fill('这一段话说了很多，**重点**在后面。\n\n', 60_000)],
    ['a list', '- 一项\n'.repeat(1500)],
    ['a table', `| 甲 | 乙 | 丙 |\n| - | - | - |\n${'| 一 | **二** | [三](/x/) |\n'.repeat(800)}`],
    ['quotes', '> 他说。\n\n她听。\n\n'.repeat(200)],
    ['six levels of lists', list(6)],
    ['blanks to fill in', `姓名：${'\\_'.repeat(30)}`],
  ])(
    '%s',
    (_name, source) => {
      expect(parseMarkdown(source).problems).toEqual([]);
    },
    timeout,
  );
});
