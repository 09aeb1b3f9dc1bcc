import { NUMERAL_CHARACTERS, numeralToNumber } from '#domain/statute/numerals.ts';

/**
 * The words of a reference, found in running text and not yet resolved.
 *
 * 1. Steps that touch form one chain: 第三条第二款 is one, 第三条、第五条 are two.
 * 2. Chains joined by 、和或者至 … know it (`joint`), so that the second can lean on the first.
 *
 * Example: "前款第二项" → steps [前 1 款, 第 2 项].
 */
export type StepUnit = '编' | '分编' | '章' | '节' | '条' | '款' | '项' | '目';

export interface Step {
  readonly unit: StepUnit;
  readonly value: number;
  readonly branch: number;
  /** 前款, 前两款: counted back from where the text stands; 本条: zero back. */
  readonly isBack: boolean;
}

export interface Chain {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly Step[];
  /** What joins this chain to the one before: '' when nothing does. */
  readonly joint: string;
}

const N = `[${NUMERAL_CHARACTERS}]{1,9}`;
const STEP = new RegExp(
  `[前上]([一二两三四五六])?([条條款项項])(?!件)|(本)([条條款])(?![例件])|第(${N})(分[编編]|[编編章节節条條款项項目])(?:之([一二三四五六七八九十]{1,2})(?![般样切致定]))?`,
  'g',
);
const SIMPLIFIED: Readonly<Record<string, string>> = { 編: '编', 節: '节', 條: '条', 項: '项' };
const JOINT = /^(?:、|，|和|或者|或|以及|及|与|至|到)$/;

/** 條 and 条 are the same unit. */
function readUnit(sign = ''): StepUnit {
  return sign.replace(/./gu, (character) => SIMPLIFIED[character] ?? character) as StepUnit;
}

function readStep(match: RegExpExecArray): Step | undefined {
  const [, back, backUnit, own, ownUnit, number = '', unit, branch = ''] = match;
  if (own) return { unit: readUnit(ownUnit), value: 0, branch: 0, isBack: true };
  if (backUnit) {
    return {
      unit: readUnit(backUnit),
      value: numeralToNumber(back ?? '一') ?? 1,
      branch: 0,
      isBack: true,
    };
  }
  const value = numeralToNumber(number);
  if (value === undefined) return undefined;
  return { unit: readUnit(unit), value, branch: numeralToNumber(branch) ?? 0, isBack: false };
}

export function findChains(text: string): readonly Chain[] {
  const chains: Chain[] = [];
  for (const match of text.matchAll(STEP)) {
    const step = readStep(match);
    if (!step) continue;
    const end = match.index + match[0].length;
    const last = chains.at(-1);
    const between = last ? text.slice(last.end, match.index) : undefined;
    if (last && between === '' && !(step.isBack && last.steps.length > 0)) {
      chains[chains.length - 1] = { ...last, end, steps: [...last.steps, step] };
      continue;
    }
    const joint = between !== undefined && JOINT.test(between) ? between : '';
    chains.push({ start: match.index, end, steps: [step], joint });
  }
  return chains;
}
