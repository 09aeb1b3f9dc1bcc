import { listArticles, walkNodes } from '#domain/statute/access.ts';
import { numberToNumeral } from '#domain/statute/numerals.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import type { Random } from './random.ts';

/** An article as its lines, and which article of the earlier version it came of; -1 when it is new. */
interface Draft {
  lines: string[];
  from: number;
}

export interface RevisedStatute {
  readonly before: Statute;
  readonly after: Statute;
  /** For each later article the earlier one it was made of, -1 for a new one. */
  readonly origins: readonly number[];
}

/** A statute, and the same after a revision of every kind: chapters swapped, articles and 款 moved, words edited. */
export function reviseStatute(statute: Statute, random: Random): RevisedStatute {
  let place = 0;
  const chapters = splitChapters(statute).map((articles) =>
    articles.map((article): Draft => ({ lines: linesOf(article), from: place++ })),
  );
  const old = chapters.map((drafts) => drafts.map(({ lines }) => [...lines]));
  if (chapters.length > 2 && random.chance(0.3)) swap(chapters, random);
  const revised = chapters.map((drafts) => moveSome(reviseDrafts(drafts, random), random));
  return {
    before: write(old),
    after: write(revised.map((drafts) => drafts.map(({ lines }) => lines))),
    origins: revised.flat().map(({ from }) => from),
  };
}

function splitChapters(statute: Statute): StatuteNode[][] {
  const chapters: StatuteNode[][] = [];
  const own = new Set(listArticles(statute));
  walkNodes(statute.body, (node) => {
    if (node.level === 'chapter' || chapters.length === 0) chapters.push([]);
    if (own.has(node)) chapters.at(-1)?.push(node);
  });
  return chapters.filter(({ length }) => length > 0);
}

function linesOf(article: StatuteNode): string[] {
  const lines: string[] = [];
  walkNodes(article.children, ({ num, text }) => lines.push(num + text.replaceAll('\n', '')));
  return lines.filter((line) => line !== '');
}

function swap(chapters: Draft[][], random: Random): void {
  const at = random.below(chapters.length - 1);
  chapters.splice(at, 2, ...chapters.slice(at, at + 2).toReversed());
}

function reviseDrafts(drafts: readonly Draft[], random: Random): Draft[] {
  const revised: Draft[] = [];
  for (const { lines, from } of drafts) {
    const last = revised.at(-1);
    if (random.chance(0.06)) continue;
    if (random.chance(0.08)) revised.push({ lines: [makeNew(random)], from: -1 });
    const cut = lines.findIndex((line, at) => at > 0 && !/^[（(]/.test(line));
    if (cut > 0 && random.chance(0.15)) {
      revised.push({ lines: lines.slice(0, cut), from }, { lines: lines.slice(cut), from });
    } else if (last && last.from >= 0 && random.chance(0.04)) last.lines.push(...lines);
    else revised.push({ lines: random.chance(0.35) ? editLines(lines, random) : lines, from });
  }
  return revised;
}

function moveSome(drafts: Draft[], random: Random): Draft[] {
  if (drafts.length < 3 || !random.chance(0.3)) return drafts;
  const [moved] = drafts.splice(random.below(drafts.length), 1);
  if (moved) drafts.splice(random.below(drafts.length), 0, moved);
  return drafts;
}

const makeNew = (random: Random): string =>
  `${random.pick(['县级以上地方人民政府', '渡口经营者', '街道办事处'])}应当${random.pick(['建立巡查台账', '公布投诉电话', '配备应急照明'])}，每${random.pick(['季度', '半年', '三十日'])}${random.pick(['核对一次', '向社会公开一次', '组织一次演练'])}。`;

/** Edits such as revisions make: a number, a 《title》, a phrase put in, a phrase struck out, a word exchanged. */
function editLines(lines: readonly string[], random: Random): string[] {
  const at = random.below(lines.length);
  return lines.map((line, place) => (place === at ? editLine(line, random) : line));
}

function editLine(line: string, random: Random): string {
  const commas = [...line.matchAll(/，/g)].map(({ index }) => index);
  const comma = commas[random.below(Math.max(1, commas.length))];
  const edits: readonly (() => string)[] = [
    () => line.replace(/[一二三四五六七八九十百千万]+(?=日|年|个月|元|倍|条|人)/, '二十五'),
    () => line.replace(/《[^《》]+》/, '《望澜市渡口管理办法》'),
    () => line.replace('应当', '必须'),
    () => line.replace(/(?<!各级)人民政府/, '人民政府及其有关部门'),
    () => line.replace(/。$/, '，并及时向社会公布。'),
    () => line.replace(/；$/, '，法律另有规定的除外；'),
    () =>
      comma === undefined
        ? line
        : `${line.slice(0, comma)}，自受理之日起十五个工作日内${line.slice(comma)}`,
    () => line.replace(/，[^，。；《》]{2,12}(?=[，。])/, ''),
  ];
  return random.pick(edits)();
}

function write(chapters: readonly (readonly (readonly string[])[])[]): Statute {
  let number = 0;
  const blocks = chapters.flatMap((articles, at) => [
    `第${numberToNumeral(at + 1)}章　第${numberToNumeral(at + 1)}部分`,
    ...articles.map((lines) => `第${numberToNumeral((number += 1))}条　${lines.join('\n\n')}`),
  ]);
  return parseStatute(`# 望澜市试验条例\n\n${blocks.join('\n\n')}`).statute;
}
