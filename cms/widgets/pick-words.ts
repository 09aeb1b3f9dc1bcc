import { findNode, listArticles, listNodes, walkNodes } from '#domain/statute/access.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { normaliseQuote } from '#domain/statute/quote.ts';
import type { Statute, StatuteNode } from '#domain/statute/types.ts';

/** An element that an editor can point at: 第十二条 or 第十二条第二款. */
export interface Place {
  eId: string;
  label: string;
  /** Its words, a line for each element in it. */
  words: string;
}

/** A form is drawn anew at every key, and a code takes long to read: the last few texts are kept as they were read. */
const read = new Map<string, Statute>();
const mostKept = 6;

function readStatute(source: string): Statute {
  const kept = read.get(source);
  if (kept) return kept;
  const { statute } = parseStatute(source);
  if (read.size >= mostKept) read.delete(read.keys().next().value ?? '');
  read.set(source, statute);
  return statute;
}

/** Those of the places that an editor means by 133, 一百三十三 or some words of theirs; all where nothing is meant. */
export function findPlaces(places: readonly Place[], wanted: string): Place[] {
  const meant = wanted.trim().replace(/^第|条$/g, '');
  if (meant === '') return [...places];
  if (/^\d+$/.test(meant)) return places.filter(({ eId }) => numberOf(eId) === meant);
  const named = places.filter(({ label }) => label.startsWith(`第${meant}条`));
  return named.length > 0
    ? named
    : places.filter(({ words }) => normaliseQuote(words).includes(normaliseQuote(wanted)));
}

/** `art_133-1` → 133: an article and those put in behind it stand together. */
const numberOf = (eId: string): string | undefined => /^art_(\d+)/.exec(eId)?.[1];

/** The articles of a text, or its paragraphs where it has none. */
export function listPlaces(source: string): Place[] {
  const statute = readStatute(source);
  const articles = listArticles(statute);
  return (articles.length > 0 ? articles : listNodes(statute).filter(({ text }) => text)).map(
    toPlace,
  );
}

/** An article and each paragraph in it. */
export function listInside(source: string, eId: string): Place[] {
  const statute = readStatute(source);
  const node = findNode(statute, eId);
  if (node === undefined) return [];
  const paragraphs = node.children.filter(({ level }) => level === 'paragraph');
  return [node, ...(paragraphs.length > 1 ? paragraphs : [])].map(toPlace);
}

/** The element of that eId in a text. */
export function placeAt(source: string, eId: string): Place | undefined {
  const statute = readStatute(source);
  const node = findNode(statute, eId);
  return node && toPlace(node);
}

function toPlace(node: StatuteNode): Place {
  const lines: string[] = [];
  walkNodes([node], ({ num, heading, text }) => {
    const line = [num + heading, text].filter(Boolean).join(/条$|[条章节]之/.test(num) ? '　' : '');
    // The number of an article stands before its first paragraph, as in print.
    if (lines.length === 1 && lines[0] === node.num && text) lines[0] = `${node.num}　${line}`;
    else if (line) lines.push(line);
  });
  return { eId: node.eId, label: eIdToLabel(node.eId), words: lines.join('\n') };
}

/** What an editor selected: the quoted words without line breaks, and which of its occurrences it is, from 1. */
export function quoteOf(
  words: string,
  start: number,
  end: number,
): { quote: string; occurrence: number } | undefined {
  const quote = words
    .slice(start, end)
    .replace(/\s*\n\s*/g, '')
    .trim();
  const wanted = normaliseQuote(quote);
  if (wanted === '') return undefined;
  const whole = normaliseQuote(words);
  const before = normaliseQuote(words.slice(0, start)).length;
  let occurrence = 1;
  let at = whole.indexOf(wanted);
  while (at >= 0 && at < before) {
    at = whole.indexOf(wanted, at + wanted.length);
    if (at >= 0 && at <= before) occurrence += 1;
  }
  return { quote, occurrence };
}
