import { numberToNumeral } from '#domain/statute/numerals.ts';
import { isNext, type ArticleNumber } from '#domain/statute/sequence.ts';
import type { Draft } from '#domain/statute/draft.ts';
import type { Problem, ProblemKind } from '#domain/statute/types.ts';

/**
 * Breaks in the numbering of one scope's articles (the main text, or one annex).
 *
 * 1. One break gives one problem, at the article where it shows.
 * 2. A single misprinted number does not make its successor look wrong.
 *
 * Example: 第一条, 第二条, 第四条 → gap at 第四条: 缺少第三条. Rule: 立法法 art. 65.
 */
export function labelArticle({ value, branch }: ArticleNumber): string {
  const suffix = branch > 0 ? `之${numberToNumeral(branch)}` : '';
  return `第${numberToNumeral(value)}条${suffix}`;
}

function labelRange(first: number, last: number): string {
  const from = labelArticle({ value: first, branch: 0 });
  return first === last ? from : `${from}至${labelArticle({ value: last, branch: 0 })}`;
}

function describeStart(first: Draft): [ProblemKind, string] {
  const own = labelArticle(first);
  const missing =
    first.value > 1 ? labelRange(1, first.value - 1) : labelArticle({ value: 1, branch: 0 });
  return [
    'start',
    `条的序号从${own}开始，前面没有${missing} → 如果只收录了其中一编或者续接原有序号，可以不改；否则请补上，或者给漏了序号的条文加上序号`,
  ];
}

function isBranchBack(before: ArticleNumber, current: ArticleNumber): boolean {
  return current.value === before.value && current.branch < before.branch;
}

function describeBreak(before: Draft, current: Draft, seen?: Draft): [ProblemKind, string] {
  const own = labelArticle(current);
  const last = labelArticle(before);
  if (seen) {
    return ['repeat', `${own}重复，第${seen.line}行已有一个${own} → 请核对原文，改正其中一个序号`];
  }
  if (current.value < before.value || isBranchBack(before, current)) {
    return ['order', `${own}排在${last}之后，次序颠倒 → 请核对原文，调整位置或改正序号`];
  }
  const missing =
    current.value === before.value
      ? labelArticle({ value: before.value, branch: before.branch + 1 })
      : labelRange(before.value + 1, current.value - (current.branch > 0 ? 0 : 1));
  return ['gap', `缺少${missing}：${last}之后直接是${own} → 请核对原文，补上缺的条文或改正序号`];
}

function toProblem({ line, column }: Draft, [kind, message]: [ProblemKind, string]): Problem {
  return { kind, line, column, message };
}

/** The number that should stand here, if the article after this one goes on as though it did. */
function findMisprint(before: Draft, current: Draft, next?: Draft): ArticleNumber | undefined {
  const wanted = { value: before.value + 1, branch: 0 };
  const goesOn = next && isNext(wanted, next) && !isNext(current, next);
  return goesOn ? wanted : undefined;
}

/** 第四条至第六条（删去）ends at six. */
function endOf(draft: Draft): Draft {
  return draft.through > 0 ? { ...draft, value: draft.through } : draft;
}

/** A leap over numbers that all stand somewhere else in the text. */
function isOutOfTurn(before: Draft, current: Draft, present: ReadonlySet<number>): boolean {
  if (current.value <= before.value + 1) return false;
  for (let value = before.value + 1; value < current.value; value += 1)
    if (!present.has(value)) return false;
  return true;
}

export function checkArticles(articles: readonly Draft[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Draft>();
  const present = new Set(articles.map(({ value }) => value));
  let before: Draft | undefined;
  articles.forEach((current, index) => {
    const key = `${current.value}-${current.branch}`;
    if (!before) {
      if (!isNext(undefined, current)) problems.push(toProblem(current, describeStart(current)));
      before = endOf(current);
    } else if (isNext(before, current)) {
      before = endOf(current);
    } else if (isOutOfTurn(before, current, present)) {
      // The missing ones stand elsewhere, where their order is doubted.
      before = current;
    } else {
      const misprint = findMisprint(before, current, articles[index + 1]);
      const [kind, message] = describeBreak(before, current, seen.get(key));
      const note = misprint
        ? `此处应为${labelArticle(misprint)}，却印作${current.num} → 请核对原文，改正序号`
        : message;
      problems.push(toProblem(current, [kind, note]));
      before = misprint ? { ...current, ...misprint } : current;
    }
    if (!seen.has(key)) seen.set(key, current);
  });
  return problems;
}
