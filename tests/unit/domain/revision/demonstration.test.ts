import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alignArticles } from '#domain/revision/align.ts';
import type { ArticleFate, Fate } from '#domain/revision/types.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import type { Statute } from '#domain/statute/types.ts';

/** The three versions of the demonstration's e-bike regulation, whose history its record tells. */
function readText(name: string): Statute {
  const file = new URL(`../../../../content/texts/ebike/${name}.md`, import.meta.url);
  return parseStatute(readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')).statute;
}

const found = alignArticles(readText('draft'), readText('promulgated'));
const named = (fates: readonly ArticleFate[], fate: Fate): string[] =>
  fates.filter((one) => one.fate === fate).map(({ eId }) => eId);

describe('from the draft to the promulgated text', () => {
  it('two articles went and four are new', () => {
    expect(named(found.a, '删除')).toEqual(['art_25', 'art_34']);
    expect(named(found.b, '新增')).toEqual(['art_12', 'art_26', 'art_32', 'art_36']);
  });

  it('two were merged and one was split', () => {
    expect(named(found.a, '合并')).toEqual(['art_27', 'art_28']);
    expect(named(found.b, '合并')).toEqual(['art_27']);
    expect(named(found.a, '拆分')).toEqual(['art_33']);
    expect(named(found.b, '拆分')).toEqual(['art_34', 'art_35']);
  });

  it('one moved to another chapter with its words unchanged', () => {
    expect(named(found.b, '移动')).toEqual(['art_31']);
    expect(found.b.find(({ eId }) => eId === 'art_31')?.partner).toBe('art_24');
    expect(named(found.b, '移动并改动')).toEqual([]);
  });

  it('twenty are otherwise untouched, and one differs in a reference alone', () => {
    expect(named(found.b, '未改')).toHaveLength(20);
    const references = found.b.filter(({ change }) => change === 'references');
    expect(references.map(({ eId, partner }) => [eId, partner])).toEqual([['art_20', 'art_19']]);
  });
});
