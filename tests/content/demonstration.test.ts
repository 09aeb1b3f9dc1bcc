import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeWindow } from '#domain/consultation/window.ts';
import { listArticles } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { states } from '#model/vocabularies.ts';
import { inspectContent } from '#records/load-content.ts';

const directory = join(import.meta.dirname, '../../content');
const { content, now, problems } = inspectContent({ CONTENT_DIR: directory }, { thorough: true });
const { records } = content;
const suggestions = records.suggestion.map(({ data }) => data);

describe('the demonstration instance', () => {
  test('has nothing to mend', () => {
    expect(problems).toEqual([]);
  });

  test('has a law open for comment, one just closed, one promulgated and one withdrawn', () => {
    const windows = records.law.flatMap(({ data }) =>
      data.consultations.map((one) => describeWindow(one, now)),
    );
    const stages = records.law.flatMap(({ data }) => data.stages.map(({ stage }) => stage));
    expect(windows.some(({ state }) => state === 'open')).toBe(true);
    expect(
      windows.some(({ state, officialDaysLeft }) => state === 'closed' && officialDaysLeft > -10),
    ).toBe(true);
    expect(stages).toContain('公布');
    expect(stages).toContain('撤回');
  });

  test('has three full versions of the promulgated law', () => {
    const texts = records.text.filter(({ data }) => data.law === 'ebike');
    const counts = texts.map(({ body }) => listArticles(parseStatute(body).statute).length);
    expect(counts.toSorted()).toEqual([42, 43, 44]);
  });

  test('has forty suggestions, in every state', () => {
    expect(suggestions).toHaveLength(40);
    expect(new Set(suggestions.map(({ state }) => state))).toEqual(new Set(states.words));
  });

  test('has twelve adopted ones, eight of them pinned to new words', () => {
    const modes = suggestions
      .filter(({ state }) => state === '采纳')
      .flatMap(({ adoptions }) => adoptions.map(({ mode }) => mode));
    expect(modes.filter((mode) => mode === '增改')).toHaveLength(8);
    expect(modes.filter((mode) => mode !== '增改').toSorted()).toEqual(
      ['移位', '删除', '保留', '未具体到条款'].toSorted(),
    );
  });

  test('marks every invented record, and no real practice', () => {
    for (const { data } of [
      ...records.law,
      ...records.text,
      ...records.suggestion,
      ...records.station,
    ])
      expect(data.example).toBe(true);
    for (const { data } of records.story) expect(data.example).toBe(data.kind === '本地报道');
  });

  test('has the courses, stories, stations, terms and the rest', () => {
    expect(records.course).toHaveLength(2);
    expect(records.story.filter(({ data }) => data.kind === '本地报道')).toHaveLength(4);
    expect(records.story.filter(({ data }) => data.kind === '实践摘编')).toHaveLength(4);
    expect(records.station).toHaveLength(12);
    expect(records.event.length).toBeGreaterThanOrEqual(6);
    expect(records.term.length).toBeGreaterThanOrEqual(40);
    expect(records.correction).toHaveLength(2);
  });
});
