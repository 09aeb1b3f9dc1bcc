import { type Mutation } from './mutation.ts';

const armrest = 'suggestions/armrest.md';
const law = 'texts/bench/promulgated.md';
const explained = (eId: string, quote = '') =>
  [
    law,
    'example: true',
    `explained:
  - eId: ${eId}
${quote && `    quote: ${quote}\n`}    evidence:
      level: 制定机关公开材料
      source: 审议结果报告
      date: 2025-08-30
      excerpt: 市残疾人联合会提出，增加扶手。
example: true`,
  ] as const;

/** What organs and suggestions say, against what the record says of them. */
export const saidMutations: readonly Mutation[] = [
  {
    rule: 'explained-words',
    claim: 'words of a 款 that the organ explained as another’s',
    edits: [explained('art_2__para_2')],
    at: `${armrest}:17`,
    says: '市残疾人联合会提出，增加扶手',
    isNotice: true,
  },
  {
    rule: 'explained-words',
    claim: 'words that the organ explained as another’s',
    edits: [explained('art_2', '设有扶手')],
    at: `${armrest}:17`,
    says: '第二条的这处改动，机关另有说明',
    isNotice: true,
  },
  {
    rule: 'explained-words',
    claim: 'an explanation of words that stand elsewhere',
    edits: [explained('art_3', '设有扶手')],
    at: `${law}:13`,
    says: '里没有这句话',
  },
  ...['不予采纳', '未予采纳', '未采纳'].map((words) => ({
    rule: 'excerpt-refuses',
    claim: `${words} as proof of 采纳`,
    edits: [
      [armrest, 'date: 2025-09-20\n', `date: 2025-09-20\n        excerpt: 经研究${words}。\n`],
    ] as const,
    at: `${armrest}:23`,
    says: `摘录里却说“${words}”`,
    isNotice: true as const,
  })),
  {
    rule: 'excerpt-refuses',
    claim: 'a refusal in the answer under 采纳',
    edits: [
      [
        armrest,
        'example: true',
        'feedback:\n  - organ: 法工委\n    form: 书面反馈\n    date: 2025-09-20\n    excerpt: 这一条不予采纳。\n    public: true\nexample: true',
      ],
    ],
    at: `${armrest}:32`,
    says: '不予采纳',
    isNotice: true,
  },
  {
    rule: 'aim-in-force',
    claim: 'a word on the working of a law that was not in force',
    edits: [['suggestions/sign.md', 'law: bench', 'aim: 实施情况\nlaw: bench']],
    at: 'suggestions/sign.md:13',
    says: '还没有施行（2026-01-01 起施行）',
  },
];
