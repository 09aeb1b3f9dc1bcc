import { numberToNumeral, NUMERAL_CHARACTERS, numeralToNumber } from './numerals.ts';

/**
 * eId ↔ the way lawyers write a place: `art_12-1__para_2__point_3` ↔ 第十二条之一第二款第三项.
 *
 * 1. `labelToEId(eIdToLabel(x)) === x` for parts, chapters, sections, articles, paragraphs, points and annexes.
 * 2. A label without 款 but with 项 is read as the first paragraph's (第三条第二项 → `art_3__para_1__point_2`).
 * 3. What is no label gives undefined; what is no eId comes back as it is.
 */
const SIGNS: readonly (readonly [name: string, sign: string])[] = [
  ['part', '编'],
  ['subpart', '分编'],
  ['chp', '章'],
  ['sec', '节'],
  ['art', '条'],
  ['para', '款'],
  ['point', '项'],
  ['subpoint', '目'],
];
const STEP = /^([a-z]+)_(\d+)(?:-(\d+))?(?:_dup\d+)?$/;

function labelStep(step: string, isBare: boolean): string | undefined {
  if (step === 'preamble') return '序言';
  const match = STEP.exec(step);
  const [, name = '', digits = '', branch] = match ?? [];
  const number = numberToNumeral(Number(digits));
  if (name === 'annex') return `附件${number}`;
  if (name === 'clause') return `${number}、`;
  if (name === 'table' || name === 'note' || name === 'hdg') {
    return `${{ table: '表', note: '注', hdg: '标题' }[name]}${number}`;
  }
  const sign = SIGNS.find(([known]) => known === name)?.[1];
  if (!match || sign === undefined) return undefined;
  if (name === 'para' && isBare) return `第${number}自然段`;
  return `第${number}${sign}${branch === undefined ? '' : `之${numberToNumeral(Number(branch))}`}`;
}

export function eIdToLabel(eId: string): string {
  const steps = eId.split('__');
  const isBare = !steps.some((step) => step.startsWith('art_') || step.startsWith('clause_'));
  const labels = steps.map((step) => labelStep(step, isBare));
  return labels.includes(undefined) ? eId : labels.join('');
}

const N = `[${NUMERAL_CHARACTERS}]+`;
const LABEL_STEP = new RegExp(
  `^(?:附件(${N})|第(${N})(分编|编|章|节|条|款|项|目|自然段)(?:之(${N}))?|(序言))`,
);

function readStep(match: RegExpExecArray): string | undefined {
  const [, annex, number, sign, branch, preamble] = match;
  if (preamble !== undefined) return 'preamble';
  const value = numeralToNumber(annex ?? number ?? '');
  if (value === undefined) return undefined;
  if (annex !== undefined) return `annex_${value}`;
  const name = sign === '自然段' ? 'para' : SIGNS.find(([, known]) => known === sign)?.[0];
  const suffix = branch === undefined ? '' : `-${numeralToNumber(branch) ?? 0}`;
  return name && `${name}_${value}${suffix}`;
}

export function labelToEId(label: string): string | undefined {
  const steps: string[] = [];
  let rest = label.replace(/\s+/g, '');
  while (rest !== '') {
    const match = LABEL_STEP.exec(rest);
    const step = match ? readStep(match) : undefined;
    if (!match || step === undefined) return undefined;
    const needsParagraph = step.startsWith('point_') && steps.at(-1)?.startsWith('art_');
    steps.push(...(needsParagraph ? ['para_1', step] : [step]));
    rest = rest.slice(match[0].length);
  }
  const article = steps.findIndex((step) => step.startsWith('art_'));
  const kept = steps.filter((step, index) => index >= article || step.startsWith('annex_'));
  return kept.length === 0 ? undefined : kept.join('__');
}
