import { walkNodes } from '#domain/statute/access.ts';
import { headingOf } from '#domain/statute/heading.ts';
import { foldQuote, normaliseQuote } from '#domain/statute/quote.ts';
import type { StatuteNode } from '#domain/statute/types.ts';

/**
 * Where a quotation stands in an element of a statute. In: the element and the quoted words. Out: its places.
 * 1. Words are matched in the folded form (white space out, signs half-width), over the element and its descendants.
 * 2. A place is a list of stretches, one for each node it runs through, with offsets into that node's own text.
 * 3. Numbers and headings take part in the match and give no stretch, since they are no one's words; where a title is
 *    asked for, that of a division gives one too, as of `chp_5__heading`.
 * Example: 分别标明电价和服务费 in art_23 → [[{ eId: 'art_23__para_1', start: 20, end: 30 }]].
 * Source: design.md, “`quote` is matched in the normalised text of that eId and its descendants”.
 */
export interface Stretch {
  eId: string;
  start: number;
  end: number;
}

interface FoldedRun {
  eId: string | undefined;
  /** Where the run begins in the folded text of the whole. */
  from: number;
  offsets: readonly number[];
}

/** Every place of a quotation, in order, never overlapping. */
export function findQuote(
  node: StatuteNode,
  quote: string,
  titles: 'titles' | undefined = undefined,
): Stretch[][] {
  const wanted = normaliseQuote(quote);
  if (wanted === '') return [];
  const { text, runs } = foldNode(node, titles !== undefined);
  const places: Stretch[][] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    places.push(stretchesOf(runs, at, at + wanted.length));
  return places;
}

function foldNode(node: StatuteNode, hasTitles: boolean): { text: string; runs: FoldedRun[] } {
  let text = '';
  const runs: FoldedRun[] = [];
  const add = (words: string, eId: string | undefined): void => {
    const folded = foldQuote(words);
    runs.push({ eId, from: text.length, offsets: folded.offsets });
    text += folded.text;
  };
  walkNodes([node], (one) => {
    add(one.num, undefined);
    add(one.heading, hasTitles ? headingOf(one).eId : undefined);
    add(one.text, one.eId);
  });
  return { text, runs };
}

function stretchesOf(runs: readonly FoldedRun[], from: number, to: number): Stretch[] {
  return runs.flatMap((run) => {
    const first = Math.max(from, run.from) - run.from;
    const last = Math.min(to, run.from + run.offsets.length) - run.from - 1;
    if (run.eId === undefined || last < first) return [];
    return [{ eId: run.eId, start: run.offsets[first] ?? 0, end: (run.offsets[last] ?? 0) + 1 }];
  });
}
