import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FrontmatterFormatter } from 'decap-cms-core/dist/esm/formats/frontmatter.js';
import { describe, expect, it } from 'vitest';
import { keepLineEnds } from '#cms/body/marks.ts';

const files = ['content', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => join(folder, name)),
);

const hard = [
  '一[^1]。\n\n[^1]: 注。\n\n[^2]: 没有人用的注\n',
  '| 甲|乙 |\n|:-|-:|\n| 一 |二|\n',
  '[甲](/laws/ "题 \\"注\\"") <https://a.cn> &nbsp;&copy; \\[不是链接]\n',
  '<Quiz   kind=\'single\' question={"问"}>\n<Option>甲</Option></Quiz>\n',
  '* 甲\n+ 乙\n1) 丙\n\n***\n___\n\tTab  \n硬换行\\\n行\n',
  '一\r\n二\r\n',
];

/** What the editor's form does to a body: Decap reads the file, the text area shows it, a letter is typed, Decap writes the file. */
function typeOneLetter(file: string, at: number): string {
  const format = new FrontmatterFormatter('yaml');
  const { body = '', ...data } = format.fromFile(file);
  const shown = body.replace(/\r\n?/g, '\n');
  const typed = keepLineEnds(body, `${shown.slice(0, at)}字${shown.slice(at)}`);
  const written = format.toFile({ ...data, body: typed });
  return written.slice(written.indexOf(typed));
}

const bodyOf = (file: string): string => file.replace(/^---\r?\n[^]*?\n---\r?\n/, '');

describe('a letter typed into a body', () => {
  const bodies = files
    .map((file) => readFileSync(file, 'utf8'))
    .filter((file) => bodyOf(file).trim());

  it('changes no other byte of any body of the demonstration and the fixtures', () => {
    expect(bodies.length).toBeGreaterThan(50);
    for (const file of bodies) expect(typeOneLetter(file, 0)).toBe(`字${bodyOf(file)}`);
  });

  it.each(hard)('changes no other byte of %j', (body) => {
    expect(typeOneLetter(`---\nid: a\n---\n${body}`, 0)).toBe(`字${body}`);
  });
});
