import type { ElementContent } from 'hast';

/**
 * Lays a quiz out for paper and for readers without scripts. In: its kind, its question and its options as written.
 * 1. An author writes `order` in the right order and `match` in right pairs; pupils see them mixed, always the same way,
 *    and never in the right order.
 * 2. Options carry letters, matching words carry numbers; `answer` says the right ones with those.
 * Example: single, options 甲 and 乙 (correct) → letters A and B, answer “B”.
 */
export type LessonPart = Extract<ElementContent, { type: 'component' }>;

export interface QuizLayout {
  /** In the order shown, each with `letter`. */
  options: LessonPart[];
  /** The other column of a `match`. */
  matches: string[];
  /** For a script: the places of the right options, or of each option its place or its partner. */
  key: number[];
  /** Empty for a short answer: its model answer is the explanation. */
  answer: string;
  feedback: { letter: string; place: number; words: string; correct: boolean }[];
}

export function layOutQuiz(
  kind: string,
  question: string,
  written: readonly LessonPart[],
): QuizLayout {
  const isMixed = kind === 'order';
  const shown = isMixed ? mix(written, (option) => question + wordsOf(option)) : [...written];
  const letterOf = (option: LessonPart): string => String.fromCharCode(65 + shown.indexOf(option));
  const pairs = [...new Set(written.flatMap((option) => textProp(option, 'match')))];
  const matches = kind === 'match' ? mix(pairs, (words) => question + words) : [];
  return {
    options: shown.map((option) => ({
      ...option,
      props: { ...option.props, letter: letterOf(option), place: shown.indexOf(option) },
    })),
    matches,
    key: keyOf(kind, written, shown, matches),
    answer: answerOf(kind, written, letterOf, matches),
    feedback: shown.flatMap((option) =>
      textProp(option, 'feedback').map((words) => ({
        letter: letterOf(option),
        place: shown.indexOf(option),
        words,
        correct: isCorrect(option),
      })),
    ),
  };
}

function keyOf(
  kind: string,
  written: readonly LessonPart[],
  shown: readonly LessonPart[],
  matches: readonly string[],
): number[] {
  if (kind === 'order') return shown.map((option) => written.indexOf(option));
  if (kind === 'match')
    return shown.map((option) => matches.indexOf(textProp(option, 'match')[0] ?? ''));
  return shown.flatMap((option, at) => (isCorrect(option) ? [at] : []));
}

function answerOf(
  kind: string,
  written: readonly LessonPart[],
  letterOf: (option: LessonPart) => string,
  matches: readonly string[],
): string {
  if (kind === 'order') return written.map(letterOf).join(' → ');
  if (kind === 'match')
    return written
      .flatMap((option) =>
        textProp(option, 'match').map(
          (words) => `${letterOf(option)} 配 ${matches.indexOf(words) + 1}`,
        ),
      )
      .join('，');
  return written.filter(isCorrect).map(letterOf).join('、');
}

const isCorrect = ({ props }: LessonPart): boolean => props['correct'] === true;

const textProp = ({ props }: LessonPart, name: string): string[] => {
  const value = props[name];
  return typeof value === 'string' ? [value] : [];
};

/** The words of a node and of what it holds. */
export function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The same order for the same words; one that came out as written is turned by one place. */
function mix<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const mixed = items
    .map((item) => ({ item, rank: hashOf(keyOf(item)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
  const isAsWritten = mixed.every((item, index) => item === items[index]);
  return isAsWritten ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** FNV-1a, 32 bits. */
export function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
