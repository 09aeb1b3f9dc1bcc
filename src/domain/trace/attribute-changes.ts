import type { NodeDiff } from '#domain/revision/diff-article.ts';

/**
 * Who asked for each change between two articles, as far as records show. In: the rows of a diff, the stretches that
 * suggestions were pinned to on either side, the elements that the organ explained. Out: marks by node, and notes.
 * 1. Every added or removed stretch is in exactly one mark; a stretch that is partly a suggestion's is cut in two.
 * 2. A removed stretch that a suggestion's words replaced belongs to that suggestion as well.
 * 3. What no record claims is explained where the organ explained the article, else unknown: it is never guessed.
 * 4. Signs alone (文字规范) carry no note.
 * Example: 公示 → 分别标明 with the quote 分别标明 → both marks carry the note of that suggestion.
 * Source: product.md, “A change nobody has claimed says 未见公开来源”.
 */
export interface VoicedStretch {
  eId: string;
  start: number;
  end: number;
  suggestion: string;
}

export interface ChangeMark {
  start: number;
  end: number;
  suggestions: readonly string[];
  /** Index into the notes; undefined for 文字规范. */
  note: number | undefined;
}

export interface ChangeNote {
  kind: 'voice' | 'explained' | 'unknown';
  /** Who asked, for a voice. */
  suggestions: readonly string[];
  /** The element that the organ explained. */
  explained?: string;
}

export interface AttributedChanges {
  a: Map<string, ChangeMark[]>;
  b: Map<string, ChangeMark[]>;
  notes: ChangeNote[];
}

export interface Claims {
  a: readonly VoicedStretch[];
  b: readonly VoicedStretch[];
  /** eIds of the later version whose changes the organ explained in public. */
  explained: readonly string[];
  /** The later article, to which words that are gone from it belong. */
  article: string | undefined;
}

export function attributeChanges(rows: readonly NodeDiff[], claims: Claims): AttributedChanges {
  const found: AttributedChanges = { a: new Map(), b: new Map(), notes: [] };
  for (const row of rows)
    row.parts.forEach((part, at) => {
      if (part.kind === 'same') return;
      const side = part.kind === 'added' ? 'b' : 'a';
      const node = row[side];
      if (!node) return;
      const start = part[side];
      const whole = { start, end: start + part.text.length };
      const own = cutByVoices(
        whole,
        claims[side].filter(({ eId }) => eId === node.eId),
      );
      const taken = side === 'a' ? replacedBy(row, at, claims.b) : [];
      for (const piece of own) {
        const suggestions = piece.suggestions.length > 0 ? piece.suggestions : taken;
        const explained = findExplained(row.b?.eId ?? claims.article, claims.explained);
        const note = part.isNormative ? undefined : noteFor(found.notes, suggestions, explained);
        found[side].set(node.eId, [
          ...(found[side].get(node.eId) ?? []),
          { ...piece, suggestions, note },
        ]);
      }
    });
  return found;
}

interface Piece {
  start: number;
  end: number;
  suggestions: readonly string[];
}

/** Cuts a stretch at the edges of the voices that overlap it. */
export function cutByVoices(
  whole: { start: number; end: number },
  voices: readonly VoicedStretch[],
): Piece[] {
  const inside = voices.filter(({ start, end }) => start < whole.end && end > whole.start);
  const edges = [whole.start, whole.end, ...inside.flatMap(({ start, end }) => [start, end])]
    .filter((edge) => edge >= whole.start && edge <= whole.end)
    .sort((x, y) => x - y);
  return edges.flatMap((start, index) => {
    const end = edges[index + 1];
    if (end === undefined || end === start) return [];
    const over = inside.filter((voice) => voice.start <= start && voice.end >= end);
    return [{ start, end, suggestions: [...new Set(over.map(({ suggestion }) => suggestion))] }];
  });
}

/** The voices whose words stand right behind a removed part, in its place. */
function replacedBy(row: NodeDiff, at: number, voices: readonly VoicedStretch[]): string[] {
  const next = row.parts[at + 1];
  if (next?.kind !== 'added' || !row.b) return [];
  const { eId } = row.b;
  const over = voices.filter(
    (voice) => voice.eId === eId && voice.start < next.b + next.text.length && voice.end > next.b,
  );
  return [...new Set(over.map(({ suggestion }) => suggestion))];
}

/** One note for each set of suggestions, and at most one for all that no one claims. */
function noteFor(
  notes: ChangeNote[],
  suggestions: readonly string[],
  explained: string | undefined,
): number {
  const note: ChangeNote =
    suggestions.length > 0
      ? { kind: 'voice', suggestions }
      : explained === undefined
        ? { kind: 'unknown', suggestions }
        : { kind: 'explained', suggestions, explained };
  const key = (one: ChangeNote): string =>
    `${one.kind} ${one.suggestions.join(' ')} ${one.explained ?? ''}`;
  const known = notes.findIndex((one) => key(one) === key(note));
  return known >= 0 ? known : notes.push(note) - 1;
}

/** The explained element that an element is, or stands in. */
function findExplained(eId: string | undefined, explained: readonly string[]): string | undefined {
  return explained.find((one) => eId === one || eId?.startsWith(`${one}__`));
}
