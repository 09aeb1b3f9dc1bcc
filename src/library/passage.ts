import { findNode } from '#domain/statute/access.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import type { StatuteNode } from '#domain/statute/types.ts';
import type { ChangeMark } from '#domain/trace/attribute-changes.ts';
import { findQuote } from '#domain/trace/find-quote.ts';
import type { Adoption } from '#model/suggestion.ts';
import { compareHeadings } from './comparison-headings.ts';
import { compareVersions } from './comparison.ts';
import { findRecord } from './records.ts';
import { findVoiceAnchor, type PlainSpan, voicedSpans } from './statute-spans.ts';
import { listSuggestionsOn } from './suggestions.ts';
import { loadStatute } from './texts.ts';

/** A change within a passage; `suggestions` holds the one whose page it stands on, or none. */
interface PassageChange {
  start: number;
  end: number;
  suggestions: string[];
  isSourced: true;
  isSign: boolean;
}

/** An element of a text, to be printed on another page. */
export interface Passage {
  /** 草案第二十二条第一款. */
  label: string;
  href: string;
  date: string | undefined;
  node: StatuteNode;
  /** The suggestion's words that stood there before as well, by node. */
  spans: Map<string, PlainSpan[]>;
  /** What the other version has not, by node. */
  changes: Map<string, PassageChange[]>;
}

type Marks = ReadonlyMap<string, readonly ChangeMark[]>;
type Place = { text: string; eId?: string | undefined };

/** An element as it stood, with what went from it until the adoption. */
export async function passageBefore(
  addressed: Place | undefined,
  adoption: Adoption | undefined,
  id: string,
): Promise<Passage | undefined> {
  const passage = await passageOf(addressed);
  const marks = adoption && (await marksBetween(addressed, adoption))?.a;
  return passage && marks ? { ...passage, changes: ownChanges(marks, id) } : passage;
}

/** Deleted words stand in the earlier text only; there is no passage of the later one to show. */
export async function passageAfter(
  addressed: Place | undefined,
  adoption: Adoption,
  id: string,
): Promise<Passage | undefined> {
  const passage = adoption.mode === '删除' ? undefined : await passageOf(adoption);
  if (!passage) return undefined;
  const marks = (await marksBetween(addressed, adoption))?.b ?? new Map<string, ChangeMark[]>();
  const anchor = await anchorIn(adoption.text, id);
  const href = anchor ? `/laws/${adoption.text}/#${anchor}` : passage.href;
  const place = adoption.quote
    ? findQuote(passage.node, adoption.quote, 'titles')[adoption.occurrence - 1]
    : undefined;
  const spans = Map.groupBy(
    (place ?? []).flatMap(({ eId, ...stretch }) =>
      outside(stretch, marks.get(eId) ?? []).map((one) => ({ eId, ...one })),
    ),
    ({ eId }) => eId,
  );
  const toSpan = ({ start, end }: PlainRange) => ({ start, end, href, suggestions: [id] });
  return {
    ...passage,
    href,
    spans: new Map([...spans].map(([eId, list]) => [eId, list.map(toSpan)])),
    changes: ownChanges(marks, id),
  };
}

/** Null where the versions are one, or one of them is not published here. */
async function marksBetween(from: Place | undefined, to: Place) {
  const [a, b] = [await findRecord('text', from?.text), await findRecord('text', to.text)];
  if (!a || !b || a.id === b.id) return undefined;
  const changed = [...(await compareHeadings(a, b)), ...(await compareVersions(a, b))];
  return {
    a: new Map(changed.flatMap(({ changes }) => [...changes.a])),
    b: new Map(changed.flatMap(({ changes }) => [...changes.b])),
  };
}

/** On a suggestion's page only its own words are a voice's. */
const ownChanges = (marks: Marks, id: string): Passage['changes'] =>
  new Map(
    [...marks].map(([eId, list]) => [
      eId,
      list.map(({ start, end, suggestions, note }) => ({
        start,
        end,
        suggestions: suggestions.includes(id) ? [id] : [],
        isSourced: true as const,
        isSign: note === undefined,
      })),
    ]),
  );

interface PlainRange {
  start: number;
  end: number;
}

/** The pieces of a stretch that no mark covers. */
function outside({ start, end }: PlainRange, marks: readonly PlainRange[]): PlainRange[] {
  const pieces: PlainRange[] = [];
  let from = start;
  for (const mark of marks.toSorted((x, y) => x.start - y.start)) {
    if (mark.end <= from || mark.start >= end) continue;
    if (mark.start > from) pieces.push({ start: from, end: mark.start });
    from = mark.end;
  }
  return from < end ? [...pieces, { start: from, end }] : pieces;
}

/** The exact words on the page of the whole text. */
async function anchorIn(text: string, id: string): Promise<string | undefined> {
  const entry = await findRecord('text', text);
  if (!entry) return undefined;
  const views = await listSuggestionsOn(entry.data.law);
  return findVoiceAnchor(voicedSpans(text, loadStatute(entry), views), id);
}

async function passageOf(at: Place | undefined): Promise<Passage | undefined> {
  const entry = await findRecord('text', at?.text);
  if (!entry || !at?.eId) return undefined;
  const node = findNode(loadStatute(entry), at.eId);
  return (
    node && {
      label: `${entry.data.version}${eIdToLabel(at.eId)}`,
      href: `/laws/${entry.id}/#${at.eId}`,
      date: entry.data.date,
      node,
      spans: new Map(),
      changes: new Map(),
    }
  );
}
