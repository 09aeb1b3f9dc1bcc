import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '#domain/trace/excerpt.ts';
import { cutPieces } from '#render/picture/flow.ts';
import { runs } from '../../../support/runs.ts';

const piecesOf = (text: string) => cutPieces([{ text, look: 'plain' }]).map((piece) => piece.text);

describe('the pieces of a picture’s words', () => {
  it('keep signs off the edges of a line, and figures whole', () => {
    expect(piecesOf('充电（2024年）。')).toEqual(['充', '电', '（2024', '年）。']);
    expect(piecesOf('《条例》12.5%')).toEqual(['《条', '例》', '12.5%']);
  });

  it('lose nothing, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(piecesOf(text).join('')).toBe(text);
      }),
      { numRuns: runs(300) },
    );
  });

  it('keep the look of their run', () => {
    const words: Run[] = [
      { text: '原', look: 'removed' },
      { text: '新的', look: 'voiced' },
    ];
    expect(cutPieces(words).map(({ look }) => look)).toEqual(['removed', 'voiced', 'voiced']);
  });
});
