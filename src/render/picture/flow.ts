import type { Run } from '#domain/trace/excerpt.ts';

/**
 * Words cut into the pieces between which a line may break. In: runs of words with a look. Out: pieces in order.
 *
 * 1. The pieces laid end to end are the words of the runs.
 * 2. No piece begins with a sign that may not begin a line, or ends with one that may not end it, as far as its run goes.
 * 3. Latin letters and figures that stand together stay together.
 *
 * Example: “充电2024年。” → “充、电、2024、年。”. Source: GB/T 15834 (signs at the edge of a line).
 */
const PIECES =
  /[（《〈“‘「『[(]*(?:[A-Za-z0-9.%:/@_-]+|[^]\p{M}*)[，。、；：？！）》〉”’」』…—\])]*/gu;

export const cutPieces = (runs: readonly Run[]): Run[] =>
  runs.flatMap(({ text, look }) =>
    (text.match(PIECES) ?? []).map((piece) => ({ text: piece, look })),
  );
