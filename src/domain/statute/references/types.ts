import type { StatuteNode } from '#domain/statute/types.ts';

/** A place in a law that a sentence points to. */
export interface Reference {
  /** Offsets in the text given; `text.slice(start, end)` are the words of the reference. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Title of another law, as printed, without 《》; '' for the statute itself. */
  readonly law: string;
  /** The place in full: 第三条第二款第一项, however short the text put it. */
  readonly label: string;
  readonly eId: string;
  /** For 第三条至第五条 and 前两款: the last place meant. */
  readonly through?: string;
  /** Whether `eId` stands in this statute; always false for another law. */
  readonly exists: boolean;
}

/** Where the text stands; made once per statute and moved from node to node. */
export interface ReferenceIndex {
  readonly title: string;
  readonly nodes: ReadonlyMap<string, StatuteNode>;
  readonly articles: readonly string[];
}

export interface ReferenceContext {
  readonly index: ReferenceIndex;
  /** eId of the node whose text is searched. */
  readonly eId: string;
}
