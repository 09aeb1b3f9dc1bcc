import type { Chain, Step, StepUnit } from './chains.ts';
import type { ReferenceContext } from './types.ts';

/**
 * A chain of steps to an eId, seen from where the text stands.
 *
 * 1. What the chain leaves out comes from the reference it leans on, else from the article around it.
 * 2. 第三条第二项 without 款 means the first paragraph that has such an item.
 * 3. Without an article around it, 前款 and 第二款 resolve to nothing.
 */
export interface Place {
  readonly eId: string;
  readonly through?: string;
}

const AROUND = /^(.*?(?:art|clause)_\d+(?:-\d+)?(?:_dup\d+)?)(?:__para_(\d+))?(?:__point_(\d+))?/;
const DIVISION_NAMES: Partial<Record<StepUnit, string>> = {
  编: 'part',
  分编: 'subpart',
  章: 'chp',
  节: 'sec',
};

interface Around {
  readonly article: string;
  readonly paragraph: number;
  readonly item: number;
}

function readAround(eId: string): Around | undefined {
  const match = AROUND.exec(eId);
  if (!match) return undefined;
  const [, article = '', paragraph = '0', item = '0'] = match;
  return { article, paragraph: Number(paragraph), item: Number(item) };
}

function findStep(chain: Chain, unit: StepUnit): Step | undefined {
  return chain.steps.find((step) => step.unit === unit);
}

function resolveArticle(step: Step, context: ReferenceContext): string | undefined {
  const around = readAround(context.eId)?.article;
  const annex = /^annex_\d+(?:_dup\d+)?__/.exec(context.eId)?.[0] ?? '';
  if (!step.isBack) return `${annex}art_${step.value}${step.branch > 0 ? `-${step.branch}` : ''}`;
  if (step.value === 0 || around === undefined) return around;
  return context.index.articles[context.index.articles.indexOf(around) - step.value];
}

/** Counted back from `current`: 前款 is one place, 前两款 a range that ends right before. */
function countBack(step: Step, current: number): [first: number, last: number] | undefined {
  if (!step.isBack) return [step.value, step.value];
  if (step.value === 0) return current > 0 ? [current, current] : undefined;
  return current - step.value >= 1 ? [current - step.value, current - 1] : undefined;
}

function findParagraphWith(item: number, article: string, context: ReferenceContext): string {
  for (let paragraph = 1; ; paragraph += 1) {
    const eId = `${article}__para_${paragraph}`;
    if (!context.index.nodes.has(eId)) return `${article}__para_1`;
    if (context.index.nodes.has(`${eId}__point_${item}`)) return eId;
  }
}

function resolveDivision(chain: Chain, context: ReferenceContext): Place | undefined {
  const path = chain.steps.map((step) => `${DIVISION_NAMES[step.unit] ?? ''}_${step.value}`);
  const ending = path.join('__');
  const found = [...context.index.nodes.keys()].filter(
    (eId) => eId === ending || eId.endsWith(`__${ending}`),
  );
  const [only, another] = found;
  return only !== undefined && another === undefined ? { eId: only } : undefined;
}

function withParagraph(article: string, step: Step, around: Around | undefined): Place | undefined {
  const range = countBack(step, around?.paragraph ?? 0);
  if (!range) return undefined;
  const [first, last] = range.map((paragraph) => `${article}__para_${paragraph}`);
  return { eId: first ?? '', ...(first === last || last === undefined ? {} : { through: last }) };
}

function withItem(paragraph: string, step: Step, around: Around | undefined): Place | undefined {
  const range = countBack(step, around?.item ?? 0);
  if (!range) return undefined;
  const [first, last] = range.map((item) => `${paragraph}__point_${item}`);
  return { eId: first ?? '', ...(first === last || last === undefined ? {} : { through: last }) };
}

/** The article a chain without 条 speaks of, and the paragraph a chain without 款 does. */
function inherit(
  chain: Chain,
  context: ReferenceContext,
  leansOn: Place | undefined,
): Around | undefined {
  const from = leansOn && chain.joint !== '' ? readAround(leansOn.eId) : undefined;
  return from ?? readAround(context.eId);
}

/**
 * 第一项 alone, inside an item, mostly speaks of an article named in the opening words
 * (违反第九条规定的：（一）违反第一项的…): a wrong link would be worse than none.
 */
function isItemOfUnnamedArticle(chain: Chain, context: ReferenceContext, leansOn?: Place): boolean {
  const [first] = chain.steps;
  const isInItem = (readAround(context.eId)?.item ?? 0) > 0;
  return first?.unit === '项' && !first.isBack && isInItem && leansOn === undefined;
}

export function resolveChain(
  chain: Chain,
  context: ReferenceContext,
  leansOn: Place | undefined,
  isOwn: boolean,
): Place | undefined {
  const [article, paragraph, item, subitem] = (['条', '款', '项', '目'] as const).map((unit) =>
    findStep(chain, unit),
  );
  if (!article && !paragraph && !item) {
    const isDivision = chain.steps.every(({ unit }) => unit in DIVISION_NAMES);
    return isOwn && isDivision ? resolveDivision(chain, context) : undefined;
  }
  const around = inherit(chain, context, leansOn);
  if (!isOwn && !article && !leansOn) return undefined;
  if (isItemOfUnnamedArticle(chain, context, leansOn)) return undefined;
  const base = article ? resolveArticle(article, context) : around?.article;
  if (base === undefined) return undefined;
  let place: Place | undefined = { eId: base };
  if (paragraph) place = withParagraph(base, paragraph, around);
  if (item && place) {
    const isSame = !article && !paragraph && around && around.paragraph > 0;
    const parent = paragraph
      ? place.eId
      : isSame && (item.isBack || leansOn)
        ? `${base}__para_${around.paragraph}`
        : findParagraphWith(item.value, base, context);
    place = withItem(parent, item, around);
  }
  return subitem && place ? { eId: `${place.eId}__subpoint_${subitem.value}` } : place;
}
