import { describe, expect, test } from 'vitest';
import { parseStatute } from '#domain/statute/parse.ts';
import { claimWords } from '#domain/trace/claim-words.ts';
import { explainBetween } from '#domain/trace/explained-changes.ts';
import { nearestEvidence } from '#domain/trace/nearest-evidence.ts';
import type { Adoption, Suggestion } from '#model/suggestion.ts';

/** Three versions; the shade comes in the second, the repairs in the third, the fee goes in the second. */
const words = {
  draft: ['凳子应当摆在路边。', '坐凳子每次收费一元。', '坏了的凳子应当修理。'],
  second: ['凳子应当摆在树下。', '坏了的凳子应当修理。'],
  last: ['凳子要上漆。', '凳子应当摆在树下。', '坏了的凳子应当在三日内修理。'],
};
const numerals = ['一', '二', '三'];
const versions = (['draft', 'second', 'last'] as const).map((id, at) => ({
  id: `stool/${id}`,
  date: `2025-0${at + 3}-01`,
  statute: parseStatute(
    `# 某市凳子条例\n\n${words[id].map((line, n) => `第${numerals[n]}条　${line}`).join('\n\n')}\n`,
  ).statute,
  explained: [] as { eId: string; evidence: Evidence }[],
}));
type Evidence = Adoption['evidence'][number];

const proof = (date: string): Evidence => ({ level: '制定机关反馈', source: `${date}的函`, date });
const adoption = (part: Partial<Adoption>): Adoption => ({
  text: 'stool/last',
  eId: 'art_2',
  quote: '树下',
  occurrence: 1,
  mode: '增改',
  evidence: [proof('2025-05-20')],
  ...part,
});
const spoken = (part: Partial<Adoption>, rest: Partial<Suggestion> = {}) => ({
  addressed: { text: 'stool/draft', eId: 'art_1' },
  collectedOn: '2025-03-20',
  journey: [],
  feedback: [],
  adoptions: [adoption(part)],
  ...rest,
});
const claim = (suggestion: ReturnType<typeof spoken>, from: number, to: number) =>
  claimWords(suggestion, { versions, from, to }).map(({ side, place, kept }) => [
    side,
    place.map(({ eId }) => eId).join(),
    kept,
  ]);

describe('words pinned to the last version', () => {
  test('are claimed in the version before where they stand already, in the article beside', () => {
    expect(claim(spoken({}), 0, 1)).toEqual([['b', 'art_1__para_1', undefined]]);
    expect(claim(spoken({}), 0, 2)).toEqual([['b', 'art_2__para_1', undefined]]);
  });

  test('are not where they stand not yet', () => {
    expect(claim(spoken({ eId: 'art_3', quote: '在三日内' }), 0, 1)).toEqual([]);
  });

  test('are not when the suggestion was collected, or spoke, only after that version', () => {
    expect(claim(spoken({}, { collectedOn: '2025-04-02' }), 0, 1)).toEqual([]);
    expect(claim(spoken({}, { addressed: { text: 'stool/second' } }), 0, 1)).toEqual([]);
    expect(claim(spoken({}, { addressed: { text: 'stool/withheld' } }), 0, 1)).toEqual([]);
  });

  test('are, where the day of collection is withheld, only when another record is as old', () => {
    const withheld = { collectedOn: undefined };
    expect(claim(spoken({}, withheld), 0, 1)).toEqual([]);
    expect(claim(spoken({ evidence: [proof('2025-04-01')] }, withheld), 0, 1)).toHaveLength(1);
  });
});

test('words pinned to a version between two are claimed in the later one, and not once they stood', () => {
  const early = spoken({ text: 'stool/second', eId: 'art_1' });
  expect(claim(early, 0, 2)).toEqual([['b', 'art_2__para_1', undefined]]);
  expect(claim(early, 1, 2)).toEqual([]);
});

test('words struck out are claimed from the version in which they went, and never after', () => {
  const gone = { addressed: { text: 'stool/draft', eId: 'art_2' } };
  const fee = spoken({ mode: '删除', quote: '坐凳子每次收费一元' }, gone);
  expect(claim(fee, 0, 1)).toEqual([['a', 'art_2__para_1', undefined]]);
  expect(claim(fee, 0, 2)).toEqual([['a', 'art_2__para_1', undefined]]);
  expect(claim(fee, 1, 2)).toEqual([]);
  const repairs = spoken({ mode: '删除', eId: 'art_3', quote: '坏了的凳子应当修理' }, gone);
  expect(claim(repairs, 0, 1)).toEqual([]);
});

test('words that no article is named for, or that did not move, are claimed nowhere', () => {
  expect(claim(spoken({ mode: '未具体到条款' }), 0, 2)).toEqual([]);
  expect(claim(spoken({ mode: '移位', quote: '凳子应当' }), 1, 2)).toEqual([]);
});

test('an explanation speaks of the change that it was given for, and of none before or after', () => {
  const [draft, second, last] = versions;
  const noted = { eId: 'art_2', evidence: proof('2025-04-01') };
  const told = [draft, second, { ...last, explained: [noted] }] as typeof versions;
  const between = (from: number, to: number) =>
    explainBetween(told, from, to).map(({ eId }) => eId);
  expect(between(0, 1)).toEqual(['art_1']);
  expect(between(0, 2)).toEqual(['art_2']);
  expect(between(1, 2)).toEqual([]);
});

test('beside another version stands the proof dated nearest to it, beside its own the first', () => {
  const [letter, report] = [proof('2025-05-20'), proof('2025-04-01')];
  const both = adoption({ evidence: [letter, report] });
  const beside = (id: string, date: string | undefined) => nearestEvidence(both, { id, date });
  expect(beside('stool/second', '2025-04-01')).toBe(report);
  expect(beside('stool/second', undefined)).toBe(letter);
  expect(beside('stool/last', '2025-04-01')).toBe(letter);
});
