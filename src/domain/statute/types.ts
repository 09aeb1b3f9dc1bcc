/**
 * The shape of a parsed statute: one tree of uniform nodes, in the order of the source.
 *
 * 1. Every node has an eId that is unique in the statute and fit for an HTML id.
 * 2. `num`, `heading` and `text` are the words as printed; a node's text never repeats its children's.
 * 3. An article's or clause's words stand in its paragraphs (款), of which there is at least one.
 *
 * Example: 第十二条第二款第三项 is the node `art_12__para_2__point_3`, `num` "（三）".
 * Names of elements: Akoma Ntoso naming convention 1.0; levels: 立法法 art. 65 (编章节条款项目).
 */

export type Level =
  | 'part' // 编
  | 'subpart' // 分编
  | 'chapter' // 章
  | 'section' // 节
  | 'heading' // an unnumbered heading, 附则 without a number included
  | 'article' // 条
  | 'clause' // 一、 of a decision
  | 'paragraph' // 款, or a plain line where there are no articles
  | 'item' // 项
  | 'subitem' // 目 and whatever lies below it
  | 'table' // Markdown rows, one per line of `text`
  | 'preamble' // 序言, or what stands before the first article
  | 'annex' // 附件, 附表, 附录, or a text appended to a decision
  | 'note'; // 注, a footnote, a signature

export interface StatuteNode {
  readonly level: Level;
  readonly eId: string;
  /** The number as printed, without white space: 第十二条之一, （三）, 1．, 附件一; '' when there is none. */
  readonly num: string;
  /** The title of a division, preamble or annex; '' when there is none. */
  readonly heading: string;
  /** The node's own words after its number; only a table's contain line breaks. */
  readonly text: string;
  /** Line in the source, counted from 1. */
  readonly line: number;
  readonly children: readonly StatuteNode[];
  /** True for a paragraph that quotes another law's words, as decisions do. */
  readonly quoted?: true;
}

/** A line of the head or of the table of contents. */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

export interface PassageNote extends SourceLine {
  /** The first full date in the note, as 2024-12-25; '' when there is none. */
  readonly date: string;
}

export interface OutlineEntry extends SourceLine {
  readonly num: string;
  readonly heading: string;
}

export interface Statute {
  /** The decree of promulgation, where the source prints one above the title. */
  readonly decree: readonly SourceLine[];
  /** The title lines joined by a space: 中华人民共和国民法典 物权编. */
  readonly title: string;
  readonly titleLines: readonly SourceLine[];
  /** When and by whom it was passed, amended, published. */
  readonly passageNotes: readonly PassageNote[];
  /** Title and notes that the source repeats after the head. */
  readonly repeatedHead: readonly SourceLine[];
  /** The 目录; its first entry is the word 目录 itself, with an empty num. Empty when there was none. */
  readonly outline: readonly OutlineEntry[];
  /** Preamble, divisions, articles, clauses, notes and annexes in source order. */
  readonly body: readonly StatuteNode[];
}

export type ProblemKind =
  | 'gap' // a number is missing
  | 'repeat' // a number comes twice
  | 'order' // a number runs backwards
  | 'start' // the numbering does not begin at one
  | 'unparsed' // a line that belongs to no article
  | 'layout' // a broken line, an article in the middle of a line
  | 'outline'; // the 目录 disagrees with the body

export interface Problem {
  readonly kind: ProblemKind;
  /** Line and column in the text as given, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Plain Chinese: what is wrong → how to mend it. */
  readonly message: string;
}

export interface ParseResult {
  readonly statute: Statute;
  readonly problems: readonly Problem[];
}
