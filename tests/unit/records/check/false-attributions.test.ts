import { expect, test } from 'vitest';
import { copyInstance } from '../../../support/records/instance.ts';

const armrest = 'suggestions/armrest.md';
const evidence = `    evidence:
      - level: 制定机关反馈
        source: 望澜市人大常委会法制工作委员会的反馈函
        date: 2025-09-20
`;

const source = `source:
  organ: 望澜市人民代表大会常务委员会
  publication: 望澜市人大常委会公报2025年第1号
  date: 2025-03-10
`;

/** One lie each, told of an adoption that is true; what an editor is told, and on which line. */
const lies: readonly (readonly [
  lie: string,
  file: string,
  from: string,
  to: string,
  at: string,
  says: string,
])[] = [
  [
    'a quote that is not in the text',
    armrest,
    '并且设有扶手',
    '并且设有靠背',
    `${armrest}:17`,
    '没有这句话',
  ],
  [
    'a quote that the earlier version had',
    armrest,
    'art_2__para_2\n    quote: 并且设有扶手',
    'art_2__para_1\n    quote: 每半年检查一次',
    `${armrest}:17`,
    '不是新写的',
  ],
  [
    'a quote that is not in the article named',
    armrest,
    'art_2__para_2',
    'art_3',
    `${armrest}:17`,
    'art_2__para_2',
  ],
  [
    'a text of another law',
    armrest,
    'text: bench/promulgated',
    'text: shade/promulgated',
    `${armrest}:15`,
    'shade',
  ],
  ['no evidence', armrest, evidence, '', `${armrest}:15`, '证据'],
  ['evidence without a date', armrest, '        date: 2025-09-20\n', '', `${armrest}:20`, '日期'],
  [
    'nothing but a comparison of texts',
    armrest,
    '制定机关反馈',
    '文本比对（推定）',
    `${armrest}:19`,
    '文本比对',
  ],
  [
    'a 删除 whose words mostly stand there still',
    'suggestions/no-fine.md',
    'quote: 违者',
    'quote: 任何人不得在公共座椅上张贴广告，违者',
    'suggestions/no-fine.md:18',
    '大半还在',
  ],
  [
    'a text without a public source',
    'texts/bench/draft.md',
    source,
    '',
    'texts/bench/draft.md:2',
    '来源',
  ],
];

test.each(lies)('%s is no attribution: the build is refused', (_lie, file, from, to, at, says) => {
  const instance = copyInstance();
  instance.edit(file, from, to);
  const found = instance.problems();
  const line = found.find((one) => one.startsWith(`minimal/${at}:`) && one.includes(says));
  expect(line, found.join('\n')).toMatch(/^[^\s:]+:\d+:\d+ {2}(?!提醒)\S.* → .*\S$/);
});
