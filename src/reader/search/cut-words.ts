import { listPieces } from '#domain/search/normalise.ts';

/** The words of a folded text, of two characters or more; where the browser knows no words, pairs of characters. */
export function cutWords(text: string): string[] {
  const words = listPieces(text).flatMap((piece) =>
    'Segmenter' in Intl ? segment(piece) : cut(piece),
  );
  return [...new Set(words)].filter((word) => [...word].length > 1);
}

function segment(piece: string): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return Array.from(segmenter.segment(piece), (part) => part.segment);
}

function cut(piece: string): string[] {
  return piece.match(/.{1,2}/gu) ?? [];
}
