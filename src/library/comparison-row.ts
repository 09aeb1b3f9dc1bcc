import type { Fate } from '#domain/revision/types.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import type { ChangeMark } from '#domain/trace/attribute-changes.ts';
import type { Evidence } from '#model/source.ts';
import { nearestEvidence } from '#domain/trace/nearest-evidence.ts';
import type { ComparedHeading } from './comparison-headings.ts';
import type { ComparedGroup, SuggestionClaim } from './comparison.ts';
import type { Entry } from './records.ts';
import { type SuggestionView, withMerged } from './suggestions.ts';

/** What stands in the margin beside a change. */
export interface MarginNote {
  number: number;
  kind: 'voice' | 'explained' | 'unknown' | 'kept';
  /** 移位 or 保留, for words that were kept at a request. */
  mode?: string;
  /** Whose words they are, those merged into them included, where no mark says so. */
  ids?: string[];
  suggestions: SuggestionView[];
  evidence: Evidence | undefined;
}

export interface NumberedMark extends ChangeMark {
  number: number | undefined;
  isSourced: boolean;
  /** 文字规范: signs alone. */
  isSign: boolean;
}

/** One row of the page: articles beside each other, or the heading of a chapter. */
export interface ComparedRow {
  id: string;
  fate: Fate;
  a: StatuteNode[];
  b: StatuteNode[];
  marksOfA: Map<string, NumberedMark[]>;
  marksOfB: Map<string, NumberedMark[]>;
  notes: MarginNote[];
  isVoiced: boolean;
  /** Only cited numbers differ, or only signs. */
  only: '' | '只改条号' | '文字规范';
  /** 部分内容来自 or 移到 these articles of the other version. */
  further: string[];
  /** Id of the next row of the same fate. */
  next: string | undefined;
}

/** The title of a chapter that changed, with the words that did. */
export interface HeadingRow extends Pick<ComparedRow, 'id' | 'marksOfA' | 'marksOfB' | 'notes'> {
  /** 章名改动. */
  what: string;
  fate: '改动' | '新增' | '删除';
  a: StatuteNode | undefined;
  b: StatuteNode | undefined;
  isVoiced: boolean;
}

export type Views = ReadonlyMap<string, SuggestionView>;

/** A group of articles as a row of the page; `count` gives the next number of the margin. */
export function viewRow(
  group: ComparedGroup,
  text: Entry<'text'>,
  views: Views,
  count: () => number,
): ComparedRow {
  const { a, b, fate, fates, changes } = group;
  const change = a.length > 1 || b.length > 1 ? 'words' : fate.change;
  const notes = change === 'references' ? [] : numberNotes(group, text, views, count);
  const kept = keptNotes(group, text, views);
  if (fate.fate === '移动' && notes.length + kept.length === 0) kept.push(moveNote(group));
  return {
    id: b.length > 0 ? fate.eId : `a-${fate.eId}`,
    fate: fate.fate,
    a,
    b,
    marksOfA: numberMarks(changes.a, notes, views),
    marksOfB: numberMarks(changes.b, notes, views),
    notes: [...notes, ...kept],
    isVoiced: [...notes, ...kept].some(isVoice),
    only: change === 'references' ? '只改条号' : change === 'normative' ? '文字规范' : '',
    further: [
      ...new Set(
        fates.flatMap(({ further }) => further.flatMap(({ isPart, eId }) => (isPart ? [] : eId))),
      ),
    ],
    next: undefined,
  };
}

const TITLES: Partial<Record<StatuteNode['level'], string>> = {
  part: '编名',
  subpart: '分编名',
  chapter: '章名',
  section: '节名',
};

/** A title that changed, as a row of the page. */
export function viewHeading(
  heading: ComparedHeading,
  text: Entry<'text'>,
  views: Views,
  count: () => number,
): HeadingRow {
  const { a, b, changes } = heading;
  const notes = numberNotes(heading, text, views, count);
  const fate = !a ? '新增' : b ? '改动' : '删除';
  return {
    id: b ? b.eId : `a-${a?.eId}`,
    what: `${TITLES[(b ?? a)?.level ?? 'heading'] ?? '标题'}${fate}`,
    fate,
    a,
    b,
    marksOfA: numberMarks(changes.a, notes, views),
    marksOfB: numberMarks(changes.b, notes, views),
    notes,
    isVoiced: notes.some(isVoice),
  };
}

/** Words that a resident asked for, changed or moved; kept ones leave the article as it was. */
export const isVoice = ({ kind, mode }: MarginNote): boolean => kind === 'voice' || mode === '移位';

function numberNotes(
  { changes, claims, explained: organ }: Pick<ComparedGroup, 'changes' | 'claims' | 'explained'>,
  text: Entry<'text'>,
  views: Views,
  count: () => number,
): MarginNote[] {
  return changes.notes.map(({ kind, suggestions, explained }) => {
    const found = suggestions.flatMap((id) => views.get(id) ?? []);
    const explanation = organ.find(({ eId }) => eId === explained)?.evidence;
    return {
      number: count(),
      kind,
      suggestions: found,
      evidence: kind === 'explained' ? explanation : proofOf(found[0]?.id, claims, text),
    };
  });
}

/** One note a suggestion, for words that moved or stayed. */
function keptNotes({ claims }: ComparedGroup, text: Entry<'text'>, views: Views): MarginNote[] {
  return claims.flatMap(({ kept, suggestion }) => {
    const view = views.get(suggestion);
    if (!kept || !view) return [];
    const evidence = proofOf(suggestion, claims, text);
    const ids = withMerged([suggestion], [...views.values()]);
    return [{ number: 0, kind: 'kept' as const, mode: kept, ids, suggestions: [view], evidence }];
  });
}

/** An article that moved with its words as they were has no words to put a number at. */
function moveNote({ b, explained }: ComparedGroup): MarginNote {
  const told = explained.find(({ eId }) => b.some((node) => node.eId === eId));
  const kind = told ? 'explained' : 'unknown';
  return { number: 0, kind, suggestions: [], evidence: told?.evidence };
}

const numberMarks = (
  marks: ReadonlyMap<string, ChangeMark[]>,
  notes: readonly MarginNote[],
  views: Views,
): Map<string, NumberedMark[]> =>
  new Map(
    [...marks].map(([eId, list]) => [eId, list.map((mark) => numberMark(mark, notes, views))]),
  );

function numberMark(mark: ChangeMark, notes: readonly MarginNote[], views: Views): NumberedMark {
  const note = mark.note === undefined ? undefined : notes[mark.note];
  return {
    ...mark,
    suggestions: withMerged(mark.suggestions, [...views.values()]),
    number: note?.number,
    isSourced: note !== undefined && note.kind !== 'unknown',
    isSign: mark.note === undefined,
  };
}

function proofOf(
  suggestion: string | undefined,
  claims: readonly SuggestionClaim[],
  { id, data }: Entry<'text'>,
): Evidence | undefined {
  const claim = claims.find((one) => one.suggestion === suggestion);
  return claim && nearestEvidence(claim.adoption, { id, date: data.date });
}
