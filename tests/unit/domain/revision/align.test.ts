import { describe, expect, it } from 'vitest';
import { alignArticles } from '#domain/revision/align.ts';
import type { Alignment } from '#domain/revision/types.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { writeArticles } from '../../../support/statutes/revise-articles.ts';

const LAMP = '灯塔管理单位应当在日落前点亮灯塔，并记录点亮和熄灭的时间。';
const FERRY = '渡口经营者应当公布开航时间，遇大风停航的，应当在候船处张贴通知。';
const MARKET = '夜市摊位由街道办事处抽签分配，抽签结果公示不少于三日。';
const SALT = '盐田内不得倾倒建筑垃圾；已经倾倒的，由倾倒者清理。';
const POOL = '潮汐池开放期间，应当配备救生员，救生员每班不得少于两人。';

const align = (a: readonly string[], b: readonly string[]): Alignment =>
  alignArticles(writeArticles(a), writeArticles(b));

const tell = ({ b }: Alignment): string[] =>
  b.map(({ eId, fate, partner }) =>
    [eIdToLabel(eId), fate, partner === undefined ? '' : eIdToLabel(partner)].join(' ').trim(),
  );

const fatesOfA = ({ a }: Alignment): string[] => a.map(({ fate }) => fate);

describe('the fate of an article', () => {
  it('is 未改 when only its number changed', () => {
    const found = align([LAMP, FERRY, MARKET], [LAMP, MARKET]);
    expect(tell(found)).toEqual(['第一条 未改 第一条', '第二条 未改 第三条']);
    expect(fatesOfA(found)).toEqual(['未改', '删除', '未改']);
  });

  it('is 新增 without a partner and 改动 with one', () => {
    const changed = LAMP.replace('日落前', '日落前半小时');
    expect(tell(align([LAMP, FERRY], [changed, SALT, FERRY]))).toEqual([
      '第一条 改动 第一条',
      '第二条 新增',
      '第三条 未改 第二条',
    ]);
  });

  it('is 移动 for the one that left the order, not for those whose numbers it shifted', () => {
    const found = align([LAMP, FERRY, MARKET, SALT], [FERRY, MARKET, SALT, LAMP]);
    expect(fatesOfA(found)).toEqual(['移动', '未改', '未改', '未改']);
  });

  it('is 移动并改动 when its words changed as well', () => {
    const changed = LAMP.replace('记录', '如实记录');
    const found = align([LAMP, FERRY, MARKET, SALT], [FERRY, MARKET, SALT, changed]);
    expect(fatesOfA(found)).toEqual(['移动并改动', '未改', '未改', '未改']);
  });

  it('is 拆分 for a whole whose 款 became articles, and for the parts', () => {
    const found = align([`${LAMP}\n${FERRY}`, SALT], [LAMP, FERRY, SALT]);
    expect(fatesOfA(found)).toEqual(['拆分', '未改']);
    expect(tell(found)).toEqual(['第一条 拆分 第一条', '第二条 拆分 第一条', '第三条 未改 第二条']);
    const [whole] = found.a;
    const names = [whole?.partner, ...(whole?.further ?? []).map(({ eId }) => eId)];
    expect(names.toSorted()).toEqual(['art_1', 'art_2']);
  });

  it('is 合并 for the parts and for what they became', () => {
    const found = align([LAMP, FERRY, SALT], [`${LAMP}\n${FERRY}`, SALT]);
    expect(fatesOfA(found)).toEqual(['合并', '合并', '未改']);
    expect(tell(found)[0]).toMatch(/^第一条 合并/);
  });

  it('is 拆分 where a 款 became an article, though one much like it stayed', () => {
    const province = '省人民代表大会及其常务委员会根据本行政区域的具体情况，可以制定地方性法规。';
    const city =
      '市人民代表大会及其常务委员会根据本市的具体情况，可以对城乡建设、环境保护制定地方性法规，报省批准后施行。';
    const found = align([LAMP, `${province}\n\n${city}`, FERRY], [LAMP, province, city, FERRY]);
    expect(tell(found)).toContain('第二条 拆分 第二条');
    expect(tell(found)).toContain('第三条 拆分 第二条');
  });

  it('pairs a 款 that was only added to with itself, not with a shorter one like it', () => {
    const answer = '受理投诉、举报的部门和机构应当及时处理';
    const found = align(
      [`${LAMP}\n\n${answer}。`],
      [
        `${LAMP}\n\n${answer}，自受理之日起七个工作日内将处理情况告知投诉人、举报人；不能按时办结的，应当告知办理进展。\n\n受理投诉、举报的部门和机构应当为投诉人、举报人保密。`,
      ],
    );
    expect(found.b[0]?.paragraphs).toMatchObject([
      { a: 'art_1__para_1', b: 'art_1__para_1' },
      { a: 'art_1__para_2', b: 'art_1__para_2' },
      { a: undefined, b: 'art_1__para_3' },
    ]);
  });

  it('names further partners where a 款 went into an article that keeps its own', () => {
    const found = align([`${LAMP}\n${FERRY}`, MARKET], [LAMP, `${MARKET}\n${FERRY}`]);
    expect(tell(found)).toEqual(['第一条 改动 第一条', '第二条 改动 第二条']);
    expect(found.b[1]?.further).toMatchObject([
      { eId: 'art_1', isPart: false, places: [{ own: 'art_2__para_2', other: 'art_1__para_2' }] },
    ]);
    expect(found.a[0]?.further).toMatchObject([{ eId: 'art_2', isPart: false }]);
  });
});

describe('what counts as a change', () => {
  it.each([
    ['width of signs', '甲（乙），丙：丁。', '甲(乙),丙:丁。', '未改', 'none'],
    ['another sign', '渡口停航的；应当公告。', '渡口停航的，应当公告。', '改动', 'normative'],
    [
      'the number in a reference',
      '依照第三条处理渡口。',
      '依照第四条处理渡口。',
      '改动',
      'references',
    ],
    ['a word', '渡口停航应当公告。', '渡口停航应当通知。', '改动', 'words'],
  ])('%s', (_, before, after, fate, change) => {
    const [article] = align([before, SALT], [after, SALT]).b;
    expect(article).toMatchObject({ fate, change });
    expect(article?.similarity === 1).toBe(change === 'none' || change === 'normative');
  });

  it('pairs 款 by their words, whatever their order', () => {
    const found = align([`${LAMP}\n${POOL}`, SALT], [`${SALT}\n${POOL}\n${LAMP}`, MARKET]);
    const article = found.b.find(({ eId }) => eId === 'art_1');
    expect(article?.paragraphs).toContainEqual({
      a: 'art_1__para_1',
      b: 'art_1__para_3',
      similarity: 1,
    });
  });
});

describe('articles word for word the same', () => {
  it('are partners in order when they are repeated', () => {
    const found = align([LAMP, SALT, LAMP, FERRY], [SALT, LAMP, LAMP, FERRY]);
    expect(found.a.map(({ partner }) => partner)).toEqual(['art_2', 'art_1', 'art_3', 'art_4']);
  });

  it('follow their neighbours when one of several went', () => {
    const found = align([LAMP, SALT, LAMP, FERRY], [SALT, LAMP, FERRY]);
    expect(fatesOfA(found)).toEqual(['删除', '未改', '未改', '未改']);
  });
});

it('compares the clauses of a decision, which has no articles', () => {
  const write = (lines: readonly string[]) =>
    parseStatute(`# 望澜市渡口条例修正案\n\n${lines.join('\n\n')}`).statute;
  const found = alignArticles(
    write([`一、${LAMP}`, `二、${FERRY}`]),
    write([`一、${FERRY}`, `二、${SALT}`]),
  );
  expect(found.b.map(({ fate }) => fate)).toEqual(['未改', '新增']);
});

it('says nothing of empty statutes', () => {
  expect(align([], [])).toEqual({ a: [], b: [] });
});
