import { describe, expect, it } from 'vitest';
import { evaluatePairs } from '#cli/corpus-pairs/evaluate-pairs.ts';
import { findPairs } from '#cli/corpus-pairs/find-pairs.ts';
import { printPairs } from '#cli/corpus-pairs/report-pairs.ts';

const LAMP = '灯塔管理单位应当在日落前点亮灯塔，并记录点亮和熄灭的时间。';
const FERRY = '渡口经营者应当公布开航时间，遇大风停航的，应当在候船处张贴通知。';
const SALT = '盐田内不得倾倒建筑垃圾；已经倾倒的，由倾倒者清理。';

const write = (name: string, ...articles: readonly string[]) => ({
  file: `${name}.md`,
  text: [
    '# 望澜市渡口条例',
    ...articles.map((words, at) => `第${'一二三四'[at]}条　${words}`),
  ].join('\n\n'),
});

const OLD = write('渡口条例（2019-03-01）', LAMP, FERRY);
const NEW = write('渡口条例（2024-03-01）', SALT, LAMP, `${FERRY}停航通知保存三十日。`);

describe('laws that stand in two versions', () => {
  it('are found by their names without the date, the earlier first', () => {
    const pairs = findPairs([NEW, write('夜市办法（2020-01-01）', LAMP), OLD]);
    expect(pairs.map((pair) => pair.map(({ file }) => file))).toEqual([[OLD.file, NEW.file]]);
  });

  it('are measured beside both baselines', () => {
    const [result] = evaluatePairs([OLD, NEW]);
    expect(result).toMatchObject({
      a: OLD.file,
      b: NEW.file,
      identical: 1,
      paired: 1,
      restored: true,
      edits: SALT.length + '停航通知保存三十日。'.length,
    });
    expect(result?.editsByNumber).toBeGreaterThan(result?.edits ?? Infinity);
    expect(result?.editsGreedy).toBe(result?.edits);
  });

  it('are told in a table with the sum of all', () => {
    const table = printPairs(evaluatePairs([OLD, NEW]), 0);
    expect(table).toContain('未改 1，改动 1，新增 1');
    expect(table).toContain('1 对文本；相同的条 1，配上 1；还原 1/1');
  });
});
