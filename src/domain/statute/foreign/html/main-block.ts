/**
 * Finds the part of a web page that holds the statute.
 * Input: the page's lines. Output: the lines of that part, and those around it marked `outside`.
 * Promises: 1. it is the innermost element around the longest run of articles (or, in a decision, of
 * numbered clauses; or else of running text); 2. words that the page hides are used only when nothing
 * shown holds an article; 3. navigation and footers are never part of it unless they hold all the articles.
 * Example: body > div.nav + div.content(第一条 … 第九条) + div.footer → div.content.
 */
import type { Element } from 'hast';
import { articleNumber, isFinished } from '#domain/statute/foreign/marks.ts';
import type { PageLine } from './page-lines.ts';

/** One or two lines may begin with 第一条 by chance: a headline, a menu. */
const surelyArticles = 3;
const clauseStart = /^[一二三四五六七八九十]+、/;

export function findMainBlock(lines: readonly PageLine[]): PageLine[] {
  const shown = lines.filter((line) => !line.hidden);
  const pool = shown.some(isArticle) || !lines.some(isArticle) ? shown : [...lines];
  const clean = pool.filter((line) => !line.furniture);
  const isMisnamed =
    countArticles(pool) >= surelyArticles && countArticles(clean) * 2 < countArticles(pool);
  const usable = isMisnamed ? pool : clean;
  const container = findContainer(findRun(usable), usable);
  return usable.map((line) =>
    container && line.path.includes(container) ? line : { ...line, outside: true },
  );
}

function isArticle({ text }: PageLine): boolean {
  return articleNumber(text) !== undefined;
}

function countArticles(lines: readonly PageLine[]): number {
  return lines.filter(isArticle).length;
}

/** The lines that prove where the statute is. */
function findRun(lines: readonly PageLine[]): PageLine[] {
  const articles = longestRun(lines.filter(isArticle));
  const clauses = lines.filter(({ text }) => clauseStart.test(text));
  const isDecision = articles.length < surelyArticles && clauses.length > articles.length;
  if (articles.length > 0 && !isDecision) return articles;
  if (clauses.length > 1) return clauses;
  return lines.filter(({ text, table }) => !table && text.length > 20 && isFinished(text));
}

/** A page may hold two copies or two statutes: a run ends where the numbering begins again at one. */
function longestRun(articles: readonly PageLine[]): PageLine[] {
  const runs: PageLine[][] = [];
  for (const line of articles) {
    const current = runs.at(-1);
    if (!current || articleNumber(line.text) === 1) runs.push([line]);
    else current.push(line);
  }
  return runs.reduce<PageLine[]>((best, run) => (run.length > best.length ? run : best), []);
}

/** The innermost element around all the lines; around a single one, an element with more than that. */
function findContainer(run: readonly PageLine[], lines: readonly PageLine[]): Element | undefined {
  const [first, ...others] = run;
  if (!first) return undefined;
  const shared = first.path.filter((element) => others.every(({ path }) => path.includes(element)));
  return shared.findLast((element) => holdsMore(element, run, lines)) ?? shared.at(0);
}

function holdsMore(
  element: Element,
  run: readonly PageLine[],
  lines: readonly PageLine[],
): boolean {
  const inside = lines.filter(({ path }) => path.includes(element)).length;
  return inside > run.length || run.length > 2;
}
