import { describe, expect, it } from 'vitest';
import { planQuery } from '#domain/search/plan-query.ts';
import { cutWords } from '#reader/search/cut-words.ts';
import { everyPage } from '#domain/search/index-copy.ts';
import { markedAddress, readAddress, writeAddress } from '#reader/search/address.ts';
import { makeEngine } from '#reader/search/engine.ts';

const pages: Record<string, string> = { a: '违者处5%的罚金。', b: '罚金5元', c: '处，罚金' };

/** Stands for Pagefind: finds a phrase of characters that follow each other. */
const ask = (asked: string[]) => async (term: string) => {
  asked.push(term);
  const phrase = term.replace(/[" ]/g, '');
  return Object.entries(pages)
    .filter(([, text]) => `${text}${everyPage}`.includes(phrase))
    .map(([id, text]) => ({
      id,
      data: () =>
        Promise.resolve({
          raw_content: [...text, everyPage, '.'].join('\u200b'),
          anchors: [{ id: 'art_1', location: 0 }],
        }),
    }));
};
const find = async (query: string) => [...(await makeEngine(ask([])).find(planQuery(query)))];

describe('the engine', () => {
  it('asks for phrases of single characters in quotes, once each; of few pages left it reads the rest', async () => {
    const asked: string[] = [];
    const engine = makeEngine(ask(asked));
    await engine.find(planQuery('罚金 处'));
    await engine.find(planQuery('罚金'));
    expect(asked).toEqual(['"罚 金"']);
  });

  it('finds the pages that hold every phrase', async () => {
    expect(await find('罚金 处')).toEqual(['a', 'c']);
    expect(await find('没有')).toEqual([]);
  });

  it('asks for signs however they were printed', async () => {
    expect(await find('5%')).toEqual(['a']);
    expect(await find('处,罚金')).toEqual(['c']);
    expect(await find('。')).toEqual(['a']);
  });

  it('reads the few pages that are left rather than ask for what is common', async () => {
    const asked: string[] = [];
    const costOf = (character: string) => (character === '罚' || character === '金' ? 90 : 7);
    const engine = makeEngine(ask(asked), costOf);
    expect([...(await engine.find(planQuery('处5%的罚金')))]).toEqual(['a']);
    expect([...(await engine.find(planQuery('处5%的罪金')))]).toEqual([]);
    expect(asked).toEqual(['"处 5 %"', '"处 5 ％"', '"处 5 %"', '"处 5 ％"']);
  });

  it('asks for an article by one word', async () => {
    const asked: string[] = [];
    await makeEngine(ask(asked)).find(planQuery('第32条'));
    expect(new Set(asked)).toEqual(new Set(['"tdc"']));
  });

  it('looks what the index does not hold up in the words of the page', async () => {
    const asked: string[] = [];
    expect([...(await makeEngine(ask(asked)).find(planQuery('1.5')))]).toEqual([]);
    expect([...(await makeEngine(ask(asked)).find(planQuery('.')))]).toEqual([]);
    expect(asked).toEqual(['"1"', '"5"', `"${everyPage}"`]);
  });
});

describe('the address of a search', () => {
  it('is read back as it was written', () => {
    const request = { query: '罚款 5%&', choice: { kind: '条文' }, order: 'date' as const };
    expect(readAddress(`https://a.example${writeAddress(request)}`)).toEqual(request);
    expect(writeAddress({ query: ' ', choice: {}, order: 'relevance' })).toBe('/search/');
  });

  it('of a result keeps what to mark short', () => {
    expect(markedAddress('/a/', '罚'.repeat(200), 'art_1').length).toBeLessThan(400);
    expect(markedAddress('/a/', '罚', 'art_1')).toMatch(/^\/a\/\?q=%E7%BD%9A#art_1$/);
  });
});

it('cuts words where the browser knows none', () => {
  expect(cutWords('高空抛物条')).not.toEqual([]);
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  expect(cutWords('高空抛物条')).toEqual(['高空', '抛物']);
  Object.assign(Intl, { Segmenter });
});
