import { listNodes } from '#domain/statute/access.ts';
import { findChains, type Chain } from './chains.ts';
import { readLawName } from './law-names.ts';
import { resolveChain, type Place } from './resolve.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import type { Statute } from '#domain/statute/types.ts';
import type { Reference, ReferenceContext, ReferenceIndex } from './types.ts';

/**
 * References to articles in running text: 本法第三条第二款第一项, 第三条至第五条, 《…》第N条, 前款, 前两款, 前条.
 *
 * 1. Offsets are into the text given, in order, without overlaps; the law's name is part of the reference.
 * 2. A reference into the statute itself carries an eId, and says whether that node exists.
 * 3. Words quoted from another law (`quoted`) never point into this one.
 * 4. In 第三条第一款、第二款 and 《某法》第三条、第五条 what is left out comes from the reference before.
 *
 * Example: in art_5__para_2, "前款" → eId art_5__para_1, label 第五条第一款.
 */
export function indexReferences(statute: Statute): ReferenceIndex {
  const nodes = listNodes(statute);
  return {
    title: statute.title,
    nodes: new Map(nodes.map((node) => [node.eId, node])),
    articles: nodes.filter(({ level }) => level === 'article').map(({ eId }) => eId),
  };
}

interface Previous {
  readonly law: string;
  readonly place: Place;
}

function nameLaw(
  text: string,
  from: number,
  chain: Chain,
): { law: string; start: number } | undefined {
  const found = readLawName(text.slice(Math.max(from, chain.start - 100), chain.start));
  return found && { law: found.name, start: chain.start - found.length };
}

export function findReferences(text: string, context: ReferenceContext): readonly Reference[] {
  const references: Reference[] = [];
  let previous: Previous | undefined;
  let from = 0;
  for (const chain of findChains(text)) {
    const named = nameLaw(text, from, chain);
    const leansOn = named || chain.joint === '' ? undefined : previous;
    const law = named ? named.law : (leansOn?.law ?? '');
    const isOwn = law === '' || law === context.index.title;
    const isQuoted = context.index.nodes.get(context.eId)?.quoted === true;
    const place = resolveChain(chain, context, leansOn?.place, isOwn);
    from = chain.end;
    previous = place && { law, place };
    if (!place) continue;
    const start = named?.start ?? chain.start;
    const exists = isOwn && !isQuoted && context.index.nodes.has(place.eId);
    references.push({
      start,
      end: chain.end,
      text: text.slice(start, chain.end),
      law: isOwn ? '' : law,
      label: eIdToLabel(place.eId),
      eId: place.eId,
      ...(place.through === undefined ? {} : { through: place.through }),
      exists,
    });
    linkRange(references, chain, place);
  }
  return references;
}

/** 第三条至第五条: the first reference learns where the range ends. */
function linkRange(references: Reference[], chain: Chain, place: Place): void {
  const first = references.at(-2);
  if (!first || (chain.joint !== '至' && chain.joint !== '到')) return;
  references[references.length - 2] = { ...first, through: place.eId };
}
