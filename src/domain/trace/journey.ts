import type { Suggestion } from '#model/suggestion.ts';
import { kindOfAnswer } from './answer-kind.ts';

/**
 * Which suggestion's road the home page tells. In: released suggestions and the editor's choice. Out: one of them.
 * 1. The editor's choice, where it is adopted; else the newest that is.
 * 2. A real one goes before an invented one; adopted means 采纳 or 部分采纳, the organ's word.
 * 3. Newest by the day of the organ's latest word on it; of one day, the first by id, so that it never flickers.
 * Example: adopted on 2025-08-06 and 2025-09-20 → the second.
 */
type Told = Pick<Suggestion, 'id' | 'state' | 'example' | 'adoptions' | 'feedback'>;

/** The day of the organ's latest word. */
export function findAdoptedOn({
  adoptions,
  feedback,
}: Pick<Told, 'adoptions' | 'feedback'>): string {
  const organs = adoptions
    .flatMap(({ evidence }) => evidence)
    .filter(({ level }) => level === '制定机关反馈' || level === '制定机关公开材料');
  return [...organs, ...feedback].reduce((latest, { date }) => (date > latest ? date : latest), '');
}

export function chooseJourney<T extends Told>(
  suggestions: readonly T[],
  chosen: string | undefined,
): T | undefined {
  const adopted = suggestions.filter(({ state }) => kindOfAnswer(state) === 'adopted');
  const [newest] = adopted.toSorted(
    (a, b) =>
      Number(a.example) - Number(b.example) ||
      compare(findAdoptedOn(b), findAdoptedOn(a)) ||
      compare(a.id, b.id),
  );
  return adopted.find(({ id }) => id === chosen) ?? newest;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
