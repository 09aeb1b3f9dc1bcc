import { findHits, type Span } from '#domain/search/find-hits.ts';
import { planQuery } from '#domain/search/plan-query.ts';
import { isInline } from '#domain/search/read-blocks.ts';
import { readSimplified, type WordTables } from '#domain/search/word-tables.ts';
import { search } from '#i18n/search.ts';
import { make } from './elements.ts';

/** Marks what was searched for (`?q=`), goes to the first place, and takes the marks away again with Esc. */
export async function markHits(body: HTMLElement, query: string): Promise<void> {
  const runs = collectRuns(body);
  let hits = markRuns(runs, query);
  if (hits === 0) {
    const response = await fetch('/search/words.json');
    if (response.ok) hits = markRuns(runs, query, (await response.json()) as WordTables);
  }
  if (hits === 0) return;
  goToFirst(body);
  offerRemoval(body, hits);
}

/** The text nodes of each block: a hit may reach over several of them. */
function collectRuns(body: HTMLElement): Text[][] {
  const runs = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let block = node.parentElement;
    while (block && block !== body && isInline(block.localName)) block = block.parentElement;
    if (!block || block.closest('script, style, textarea')) continue;
    runs.set(block, [...(runs.get(block) ?? []), node as Text]);
  }
  return [...runs.values()];
}

function markRuns(runs: readonly Text[][], query: string, tables?: WordTables): number {
  const phrases = planQuery(query, tables && readSimplified(tables));
  let hits = 0;
  for (const nodes of runs) {
    const spans = findHits(nodes.map(({ data }) => data).join(''), phrases);
    hits += spans.length;
    let start = 0;
    for (const node of nodes) {
      const { length } = node;
      markNode(node, start, spans);
      start += length;
    }
  }
  return hits;
}

/** Wraps the parts of one text node that belong to hits, the last first, so that places stay true. */
function markNode(node: Text, start: number, spans: readonly Span[]): void {
  for (const span of [...spans].reverse()) {
    const from = Math.max(0, span.start - start);
    const to = Math.min(node.length, span.end - start);
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    range.surroundContents(make('mark', { 'data-hit': '' }));
  }
}

function goToFirst(body: HTMLElement): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const within = target && body.contains(target) ? target.querySelector('mark[data-hit]') : null;
  const mark = within ?? (target ? null : body.querySelector('mark[data-hit]'));
  const fold = mark?.closest('details');
  if (fold) fold.open = true;
  mark?.scrollIntoView({ block: 'center' });
}

function offerRemoval(body: HTMLElement, hits: number): void {
  const button = make('button', { type: 'button' }, search.unmark);
  const bar = make('div', { class: 'marked', role: 'status' }, `${hits} ${search.marked}`, button);
  const remove = (): void => {
    removeEventListener('keydown', onKey);
    bar.remove();
    for (const mark of body.querySelectorAll('mark[data-hit]'))
      mark.replaceWith(...mark.childNodes);
    body.normalize();
    history.replaceState(null, '', location.pathname + location.hash);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) remove();
  };
  button.addEventListener('click', remove);
  addEventListener('keydown', onKey);
  body.append(bar);
}
