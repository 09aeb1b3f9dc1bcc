import type { Draft } from './draft.ts';
import type { Level } from './types.ts';

/**
 * Gives every node its eId.
 *
 * 1. Unique in the statute: a number that comes again gets `_dup2`, `_dup3` …
 * 2. Articles and clauses carry no division's prefix, only their annex's; all else carries its parent's.
 * 3. Numbered nodes are named by their number, the others by their place among their like.
 *
 * Example: 第三章第一节 → `chp_3__sec_1`; 第十二条之一第二款 → `art_12-1__para_2`.
 */
const NAMES: Readonly<Record<Level, string>> = {
  part: 'part',
  subpart: 'subpart',
  chapter: 'chp',
  section: 'sec',
  heading: 'hdg',
  article: 'art',
  clause: 'clause',
  paragraph: 'para',
  item: 'point',
  subitem: 'subpoint',
  table: 'table',
  preamble: 'preamble',
  annex: 'annex',
  note: 'note',
};

interface Naming {
  readonly taken: Map<string, number>;
  readonly annex: string;
}

function claim(naming: Naming, wanted: string): string {
  const times = (naming.taken.get(wanted) ?? 0) + 1;
  naming.taken.set(wanted, times);
  return times === 1 ? wanted : claim(naming, `${wanted}_dup${times}`);
}

function nameOf(draft: Draft, place: number): string {
  const name = NAMES[draft.level];
  if (draft.level === 'preamble') return name;
  const branch = draft.branch > 0 ? `-${draft.branch}` : '';
  return `${name}_${draft.value > 0 ? draft.value : place}${branch}`;
}

function nameChildren(naming: Naming, children: readonly Draft[], parent: string): void {
  const places = new Map<Level, number>();
  for (const child of children) {
    const place = (places.get(child.level) ?? 0) + 1;
    places.set(child.level, place);
    const isUnit = child.level === 'article' || child.level === 'clause';
    const prefix = isUnit ? naming.annex : parent;
    child.eId = claim(naming, (prefix === '' ? '' : `${prefix}__`) + nameOf(child, place));
    const annex = child.level === 'annex' ? child.eId : naming.annex;
    nameChildren({ ...naming, annex }, child.children, child.eId);
  }
}

export function assignIds(roots: readonly Draft[]): void {
  nameChildren({ taken: new Map(), annex: '' }, roots, '');
}
