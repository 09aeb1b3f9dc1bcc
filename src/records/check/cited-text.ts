import { listNodes, listArticles } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import type { Problem as StatuteProblem, Statute, StatuteNode } from '#domain/statute/types.ts';

/** A version's words, parsed. */
export interface CitedText {
  statute: Statute;
  articles: readonly StatuteNode[];
  /** The whole body as one element, to look for words that may stand anywhere. */
  whole: StatuteNode;
  problems: readonly StatuteProblem[];
  find: (eId: string) => StatuteNode | undefined;
}

/** Parses a version's words and indexes its elements. */
export function readCitedText(body: string): CitedText {
  const { statute, problems } = parseStatute(body);
  const byId = new Map(listNodes(statute).map((node) => [node.eId, node]));
  return {
    statute,
    problems,
    articles: listArticles(statute),
    whole: {
      level: 'part',
      eId: '',
      num: '',
      heading: '',
      text: '',
      line: 1,
      children: statute.body,
    },
    find: (eId) => byId.get(eId),
  };
}
