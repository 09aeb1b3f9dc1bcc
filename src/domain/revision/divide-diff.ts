import type { StatuteNode } from '#domain/statute/types.ts';
import type { NodeDiff } from './diff-article.ts';
import type { DiffPart, WordDiffer } from './diff-words.ts';
import { stripSigns } from './plain-words.ts';

/**
 * One 款 that became two, or two that became one. In: two neighbouring rows, one of them a node alone. Out: both rows,
 * divided where the 款 is, or undefined where reading them together keeps no more words.
 *
 * 1. Only 款 without 项 are read together, and only when at least `GAIN` more characters stay.
 * 2. A sign that the division leaves alone in its row is 文字规范.
 *
 * Example: 甲。乙。 beside 甲。, and 乙。 alone → 甲。 the same in the first row, 乙。 the same in the second.
 */
interface NodePair {
  readonly a: StatuteNode | undefined;
  readonly b: StatuteNode | undefined;
}

const GAIN = 10;

export function findDivision(
  first: NodePair,
  second: NodePair,
  differ: WordDiffer,
): readonly NodeDiff[] | undefined {
  const nodes = [first.a, first.b, second.a, second.b].filter((node) => node !== undefined);
  if (nodes.length !== 3 || nodes.some(({ children }) => children.length > 0)) return undefined;
  const isSplit = first.a === undefined || second.a === undefined;
  const whole = isSplit ? (first.a ?? second.a) : (first.b ?? second.b);
  const [head, tail] = isSplit ? [first.b, second.b] : [first.a, second.a];
  if (!whole || !head || !tail) return undefined;
  const both = head.text + tail.text;
  const joint = isSplit ? differ(whole.text, both) : differ(both, whole.text);
  const apart = [first, second].flatMap(({ a, b }) => differ(a?.text ?? '', b?.text ?? ''));
  if (countSame(joint) < countSame(apart) + GAIN) return undefined;
  const [before, after] = divideParts(joint, isSplit ? 'b' : 'a', head.text.length);
  return isSplit
    ? [
        { a: whole, b: head, parts: before },
        { a: whole, b: tail, parts: after },
      ]
    : [
        { a: head, b: whole, parts: before },
        { a: tail, b: whole, parts: after },
      ];
}

function countSame(parts: readonly DiffPart[]): number {
  return parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
}

/** The parts before and after a place of one side; offsets of that side start anew after it. */
function divideParts(
  parts: readonly DiffPart[],
  side: 'a' | 'b',
  place: number,
): readonly [readonly DiffPart[], readonly DiffPart[]] {
  const absent = side === 'a' ? 'added' : 'removed';
  const [before, after]: [DiffPart[], DiffPart[]] = [[], []];
  const push = (part: DiffPart): void => {
    const isAt = part[side] === place && (part.kind !== absent || after.length > 0);
    if (isAt || part[side] > place) after.push({ ...part, [side]: part[side] - place });
    else before.push(part);
  };
  for (const part of parts) {
    const cut = place - part[side];
    if (part.kind === absent || cut <= 0 || cut >= part.text.length) push(part);
    else {
      push({ ...part, text: part.text.slice(0, cut) });
      const [a, b] = [part.kind === 'added' ? 0 : cut, part.kind === 'removed' ? 0 : cut];
      push({ ...part, text: part.text.slice(cut), a: part.a + a, b: part.b + b });
    }
  }
  return [before.map(flagLoneSign), after.map(flagLoneSign)];
}

/** Cut from the words it changed with, a sign alone changes none; beside words in the same row it belongs to them. */
function flagLoneSign(part: DiffPart, at: number, parts: readonly DiffPart[]): DiffPart {
  const isAlone = [parts[at - 1], parts[at + 1]].every(
    (other) => (other?.kind ?? 'same') === 'same',
  );
  const isSign = part.kind !== 'same' && stripSigns(part.text) === '';
  return isAlone && isSign ? { ...part, isNormative: true } : part;
}
