import { isStandIn, joinPairs, splitPairs } from './joined-pairs.ts';
import { foldText } from './normalise.ts';
import type { Block } from './read-blocks.ts';
import { listReferenceWords } from './reference-words.ts';

/**
 * The copy of a page that goes into the index and nowhere else, and the way back from what the index stores.
 *
 * 1. Every character, or common pair of them, is a word, so that a phrase in quotes means “contains”.
 * 2. After every block stands a mark that takes a place: no phrase reaches over it, and every page can be asked for.
 * 3. Before that mark, the references of the block are words of several letters, which nothing else is.
 * 4. `readIndexedBlocks` gives back the blocks of `writeIndexCopy`, but for spaces beside what is not Chinese.
 *
 * Example: blocks 条例 and 第一条 → `条⁠|例|␞|第|一|条`, with an anchor before 第. Pagefind keeps U+200B as a boundary
 * between Chinese characters only; elsewhere a space is needed. Neither is documented: the guard test holds it.
 */
const BOUNDARY = '\u200b';
const MARK = '\u241e';
/** A word that stands on every page. */
export const everyPage = MARK;
const WEAK = '!';
const TOP = '.';
const REFERENCE = /^[a-z]{2,}$/;

/** Pagefind parts no two rare characters (of another plane) at U+200B, nor stand-ins of pairs, which are such. */
const isHan = (character: string | undefined): boolean =>
  character?.length === 1 && /^\p{Script=Han}$/u.test(character);

function spell(text: string): string {
  let written = '';
  let before: string | undefined;
  let hadSpace = false;
  const kept = Array.from(text).filter((character) => !isStandIn(character));
  for (const character of joinPairs(kept.join(''))) {
    if (character === ' ') hadSpace = true;
    else if (character !== MARK) {
      const isTight = !hadSpace && isHan(before) && isHan(character);
      if (before !== undefined) written += isTight ? BOUNDARY : ' ';
      written += escapeCharacter(character);
      before = character;
      hadSpace = false;
    }
  }
  return written;
}

const escapeCharacter = (character: string): string =>
  ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character;

const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

export function writeIndexCopy(blocks: readonly Block[]): string {
  const body = blocks.map(({ text, anchor, isWeak }) => {
    const id = `${isWeak ? WEAK : ''}${anchor || TOP}`;
    const references = listReferenceWords(foldText(text)).map((word) => ` ${word}`);
    return `<a id="${escapeAttribute(id)}"></a>${spell(text)}${references.join('')}`;
  });
  const words = body.map((block) => `${block} ${MARK} `).join('');
  return `<html lang="zh-CN"><body><div data-pagefind-body data-pagefind-meta="title:${MARK}">${words}</div></body></html>`;
}

/** What Pagefind stores of a page: its words, and where in them each id stood. */
export interface IndexedPage {
  readonly raw_content: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

export function readIndexedBlocks({ raw_content: raw, anchors }: IndexedPage): Block[] {
  const tokens = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').split(BOUNDARY);
  const idAt = new Map(anchors.map(({ id, location }) => [location, id]));
  const blocks: Block[] = [];
  let words: string[] = [];
  let id = TOP;
  const close = (): void => {
    const isWeak = id.startsWith(WEAK);
    const anchor = (isWeak ? id.slice(1) : id).replace(/^\.$/, '');
    if (words.length > 0) blocks.push({ text: joinTokens(words), anchor, isWeak });
    words = [];
  };
  tokens.forEach((token, location) => {
    if (token.trim() === MARK) close();
    else if (!REFERENCE.test(token.trim())) {
      id = words.length === 0 ? (idAt.get(location) ?? id) : id;
      words.push(token);
    }
  });
  // Pagefind ends every page with a full stop of its own.
  if (words.at(-1) === '.') words.pop();
  close();
  return blocks;
}

/** Only between two Chinese characters does a space mean that one was written. */
function joinTokens(tokens: readonly string[]): string {
  const text = tokens
    .map((token, index) => {
      const character = token.trim();
      const next = tokens[index + 1]?.trim();
      return token.endsWith(' ') && isHan(character) && isHan(next) ? `${character} ` : character;
    })
    .join('');
  return splitPairs(text);
}
