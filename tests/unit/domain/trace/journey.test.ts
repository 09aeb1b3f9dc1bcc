import { expect, test } from 'vitest';
import { chooseJourney } from '#domain/trace/journey.ts';
import type { Suggestion } from '#model/suggestion.ts';

type Told = Parameters<typeof chooseJourney>[0][number];

const told = (id: string, date: string, more: Partial<Told> = {}): Told => ({
  id,
  state: '采纳',
  example: false,
  feedback: [],
  adoptions: [
    {
      text: 'bench/promulgated',
      occurrence: 1,
      mode: '增改',
      evidence: [{ level: '制定机关反馈', source: '反馈函', date }],
    },
  ] as Suggestion['adoptions'],
  ...more,
});

test('the editor chooses among the adopted, else it is the newest', () => {
  const all = [told('old', '2025-08-06'), told('new', '2025-09-20')];
  expect(chooseJourney(all, 'old')?.id).toBe('old');
  expect(chooseJourney(all, undefined)?.id).toBe('new');
  expect(chooseJourney(all, 'gone')?.id).toBe('new');
});

test('what is not adopted is never told, even when chosen', () => {
  const all = [
    told('refused', '2025-09-20', { state: '未采纳' }),
    told('partly', '2025-01-01', { state: '部分采纳' }),
  ];
  expect(chooseJourney(all, 'refused')?.id).toBe('partly');
  expect(chooseJourney([], undefined)).toBeUndefined();
});

test('a real one goes before an invented one, and of one day the first by id', () => {
  const invented = told('invented', '2026-01-01', { example: true });
  expect(
    chooseJourney([invented, told('b', '2025-01-01'), told('a', '2025-01-01')], undefined)?.id,
  ).toBe('a');
});

test('a report in a paper does not make an adoption newer', () => {
  const paper = told('paper', '2025-01-01');
  paper.adoptions[0]?.evidence.push({
    level: '媒体报道或联系点自述',
    source: '日报',
    date: '2026-01-01',
  });
  expect(chooseJourney([paper, told('other', '2025-02-01')], undefined)?.id).toBe('other');
});
