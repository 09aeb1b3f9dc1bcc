import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inspectContent } from '#records/load-content.ts';
import { formatProblem } from '#records/problem.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-'));
  cpSync(join(import.meta.dirname, '../../content'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const source = readFileSync(path, 'utf8');
  const changed = source.replace(from, to);
  expect(changed, `${file} has nothing to break`).not.toBe(source);
  writeFileSync(path, changed);
}

const errors = (): string[] =>
  inspectContent({ CONTENT_DIR: folder })
    .problems.filter(({ severity }) => severity === 'error')
    .map(formatProblem);

/** One way to break the demonstration a row; each must be named with its file and line, and how to mend it. */
const rows: [claim: string, file: string, from: string | RegExp, to: string, says: RegExp][] = [
  [
    'a field that no one knows',
    'laws/lift.md',
    'title:',
    'titel:',
    /laws\/lift\.md:\d+:\d+ .*titel/,
  ],
  [
    'a word outside the vocabulary',
    'suggestions/fee-split.md',
    'state: 采纳',
    'state: 已采纳',
    /fee-split\.md:\d+:\d+ .*→ .*采纳/,
  ],
  [
    'a day that does not exist',
    'events/lift-bench-haitang.md',
    /starts: .*/,
    'starts: 2026-02-30 09:00',
    /lift-bench-haitang\.md:\d+:\d+/,
  ],
  [
    'an id that is not the file’s',
    'stations/chaoyin.md',
    'id: chaoyin',
    'id: chaoying',
    /chaoyin\.md:2:1 .*文件名/,
  ],
  [
    'a station that is not there',
    'suggestions/fee-split.md',
    /station: .*/,
    'station: nowhere',
    /fee-split\.md:\d+:\d+ .*nowhere/,
  ],
  [
    'a quote that does not stand in the text',
    'suggestions/fee-split.md',
    /quote: .*/,
    'quote: 本条例没有的话',
    /fee-split\.md:\d+:\d+/,
  ],
  [
    'an article that is not there',
    'suggestions/fee-split.md',
    /(adoptions:[\s\S]*?eId: )\S+/,
    '$1art_99',
    /fee-split\.md:\d+:\d+ .*art_99/,
  ],
  [
    'evidence that is only a comparison',
    'suggestions/fee-split.md',
    /level: (制定机关反馈|制定机关公开材料|媒体报道或联系点自述)/g,
    'level: 文本比对（推定）',
    /文本比对/,
  ],
  [
    'evidence without a date',
    'suggestions/fee-split.md',
    /(evidence:[\s\S]*?)\n\s+date: .*/,
    '$1',
    /fee-split\.md:\d+:\d+ .*日期/,
  ],
  [
    'an invented record without its mark',
    'stations/chaoyin.md',
    /example: true\n/,
    '',
    /chaoyin\.md:\d+:\d+ .*example: true|虚构示例/,
  ],
  [
    'a station’s deadline after the organ’s',
    'laws/lift.md',
    '2026-05-22 17:30',
    '2026-06-22 17:30',
    /lift\.md:\d+:\d+ .*联系点截止/,
  ],
  [
    'a draft without a public source',
    'texts/lift/draft.md',
    /source:\n(?: .*\n)+/,
    'source: {}\n',
    /lift\/draft\.md:\d+:\d+/,
  ],
  [
    'raw HTML in a body',
    'stories/night-shift.md',
    /$/,
    '\n<script>1</script>\n',
    /night-shift\.md:\d+:\d+/,
  ],
  [
    'a link that leads nowhere',
    'stories/night-shift.md',
    /$/,
    '\n[看](/suggestions/nobody/)\n',
    /night-shift\.md:\d+:\d+ .*nobody/,
  ],
  [
    'an import in a lesson',
    'lessons/food-safety--school-gate.mdx',
    /$/,
    "\nimport fs from 'node:fs'\n",
    /school-gate\.mdx:\d+:\d+/,
  ],
  [
    'an expression in a lesson',
    'lessons/food-safety--school-gate.mdx',
    /$/,
    '\n{process.env.HOME}\n',
    /school-gate\.mdx:\d+:\d+/,
  ],
  ['an empty statute', 'texts/lift/draft.md', /\n# [\s\S]*$/, '\n', /lift\/draft\.md:\d+:\d+/],
  [
    'a story with another’s title',
    'stories/night-shift.md',
    /title: .*/,
    'title: 骑手歇脚的地方，装了换电柜',
    /stories\/.*:\d+:\d+ /,
  ],
  ['broken YAML', 'laws/lift.md', /title: (.*)/, 'title: "$1', /lift\.md:\d+:\d+/],
];

describe('a broken record is refused:', () => {
  test.each(rows)('%s', (_claim, file, from, to, says) => {
    change(file, from, to);
    const found = errors();
    expect(found.join('\n')).toMatch(says);
    for (const line of found) expect(line).toMatch(/^[^\s:]+:\d+:\d+ {2}.+ → .+$/);
  });
});

test('a folder with a site.yaml and nothing else is enough', () => {
  const bare = mkdtempSync(join(tmpdir(), 'bare-'));
  cpSync(join(folder, 'site.yaml'), join(bare, 'site.yaml'));
  expect(inspectContent({ CONTENT_DIR: bare }).problems).toEqual([]);
  rmSync(bare, { recursive: true });
});

test('a folder that is not there is an error', () => {
  expect(() => inspectContent({ CONTENT_DIR: join(folder, 'nowhere') })).toThrow(/CONTENT_DIR/);
});
