import { numberToNumeral } from '#domain/statute/numerals.ts';
import { makeRandom, type Random } from './random.ts';
import { makeParagraph, makeSubject } from './sentences.ts';

/**
 * Fictional statutes in the shapes of real ones, from a seed: what the tests and `npm run corpus` use
 * when CORPUS_DIR names no folder of real texts. The same seed and count give the same texts.
 */
export interface MadeStatute {
  readonly file: string;
  readonly text: string;
  /** How many articles the text holds, those with 之一 included. */
  readonly articles: number;
}

interface Draft {
  readonly random: Random;
  readonly lines: string[];
  number: number;
  wasBranch: boolean;
  articles: number;
}

function addArticle(draft: Draft, subject: string): void {
  const { random, lines } = draft;
  const isBranch = draft.number > 1 && !draft.wasBranch && random.chance(0.02);
  if (!isBranch) draft.number += 1;
  const num = `第${numberToNumeral(draft.number)}条${isBranch ? '之一' : ''}`;
  const gap = random.pick([' ', '　', '  ']);
  const [first = '', ...others] = makeParagraph(random, subject);
  lines.push(num + gap + first, ...others);
  for (let more = random.below(3); more > 0; more -= 1)
    lines.push(...makeParagraph(random, subject));
  draft.articles += 1;
  draft.wasBranch = isBranch;
}

const CHAPTERS = ['总则', '规划与建设', '管理', '服务与保障', '监督检查', '法律责任', '附则'];

function addChapters(draft: Draft, subject: string, articles: number): string[] {
  const titles = CHAPTERS.map((title, index) => `第${numberToNumeral(index + 1)}章　${title}`);
  const hasSections = draft.random.chance(0.3);
  titles.forEach((title, index) => {
    draft.lines.push(`## ${title}`);
    for (let count = 0; count < Math.max(2, articles / CHAPTERS.length); count += 1) {
      const opensSection = hasSections && index === 2 && count % 2 === 0;
      if (opensSection) {
        draft.lines.push(
          `### 第${numberToNumeral(count / 2 + 1)}节　${draft.random.pick(['一般规定', '特别规定'])}`,
        );
      }
      addArticle(draft, subject);
    }
  });
  return titles;
}

function makeStatute(random: Random, index: number): MadeStatute {
  const subject = makeSubject(random);
  const title = `望澜市${subject}${random.pick(['条例', '规定', '办法'])}`;
  const body: Draft = { random, lines: [], number: 0, wasBranch: false, articles: 0 };
  const articles = 10 + random.below(60);
  let outline: string[] = [];
  if (random.chance(0.7)) outline = addChapters(body, subject, articles);
  else for (let count = 0; count < articles; count += 1) addArticle(body, subject);
  const toc = outline.length > 0 && random.chance(0.5) ? ['目　录', ...outline] : [];
  const annex = random.chance(0.15)
    ? ['附件：收费标准表', '| 项目 | 标准 |', '| --- | --- |', '| 登记 | 十元 |']
    : [];
  const note = `${2000 + (index % 25)}年3月1日 望澜市第五届人民代表大会常务委员会第九次会议通过`;
  const head = [`# ${title}`, note, '<!-- INFO END -->'];
  const text = [...head, ...toc, ...body.lines, ...annex].join('\n\n');
  return {
    file: `${String(index + 1).padStart(4, '0')}-${title}.md`,
    text,
    articles: body.articles,
  };
}

export function makeStatutes(count: number, seed = 1): readonly MadeStatute[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, (_, index) => makeStatute(random, index));
}
