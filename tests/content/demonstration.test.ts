import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeWindow } from '#domain/consultation/window.ts';
import { listArticles } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { states, storyKinds } from '#model/vocabularies.ts';
import { inspectContent } from '#records/load-content.ts';

const directory = join(import.meta.dirname, '../../content');
const { content, now, problems } = inspectContent({ CONTENT_DIR: directory }, { thorough: true });
const { records, site } = content;
const suggestions = records.suggestion.map(({ data }) => data);
const adoptedModes = suggestions
  .filter(({ state }) => state === '采纳')
  .map(({ adoptions }) => adoptions.map(({ mode }) => mode));

describe('the demonstration instance', () => {
  test('has nothing to mend and nothing to notice', () => {
    expect(problems).toEqual([]);
  });

  test('says on every page that it is invented, and pins its own day', () => {
    expect(site).toMatchObject({ demonstration: true, today: '2026-05-12' });
    expect(site?.notice).toBe('演示站点：地名、法规、人物均为虚构，非机关网站，不接收意见');
  });

  test('has a law open for comment, one just closed, one promulgated and one withdrawn', () => {
    const windows = records.law.flatMap(({ data }) =>
      data.consultations.map((one) => describeWindow(one, now)),
    );
    const stages = records.law.flatMap(({ data }) => data.stages.map(({ stage }) => stage));
    expect(records.law.length).toBeGreaterThanOrEqual(4);
    expect(windows.some(({ state }) => state === 'open')).toBe(true);
    expect(
      windows.some(({ state, officialDaysLeft }) => state === 'closed' && officialDaysLeft > -10),
    ).toBe(true);
    expect(stages).toContain('公布');
    expect(stages).toContain('撤回');
  });

  test('shows consultation across levels: a provincial law among the city’s', () => {
    const levels = records.law.map(({ data }) => data.level);
    expect(levels).toContain('省级地方性法规');
    expect(levels).toContain('设区的市地方性法规');
  });

  test('has three full versions of the promulgated law, thirty articles and more each', () => {
    const promulgated = records.law.find(({ data }) =>
      data.stages.some(({ stage }) => stage === '公布'),
    );
    const texts = records.text.filter(({ data }) => data.law === promulgated?.id);
    const counts = texts.map(({ body }) => listArticles(parseStatute(body).statute).length);
    expect(texts).toHaveLength(3);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(30);
    expect(texts.map(({ data }) => data.version)).toContain('公布稿');
  });

  test('has forty suggestions, in every state', () => {
    expect(suggestions).toHaveLength(40);
    expect(new Set(suggestions.map(({ state }) => state))).toEqual(new Set(states.words));
  });

  test('has twelve adopted ones: eight pinned to new words, the rest one of each other kind', () => {
    expect(adoptedModes).toHaveLength(12);
    expect(adoptedModes.filter((modes) => modes.includes('增改'))).toHaveLength(8);
    expect(
      adoptedModes
        .filter((modes) => !modes.includes('增改'))
        .flat()
        .toSorted(),
    ).toEqual(['移位', '删除', '保留', '未具体到条款'].toSorted());
  });

  test('shows to whom each adoption is owed, the strongest proof an organ’s own', () => {
    for (const { state, adoptions, id } of suggestions)
      if (state === '采纳')
        expect(
          adoptions.some(({ evidence }) =>
            evidence.some(({ level }) => level.startsWith('制定机关')),
          ),
          id,
        ).toBe(true);
  });
});

describe('the invented and the real', () => {
  test('every invented record is marked, and no digest of real practice', () => {
    const { law, text, suggestion, station, event, course, lesson, correction } = records;
    for (const { data, path } of [
      law,
      text,
      suggestion,
      station,
      event,
      course,
      lesson,
      correction,
    ].flat())
      expect(data.example, path).toBe(true);
    for (const { data } of records.story) expect(data.example).toBe(data.kind === '本地报道');
  });

  test('there are four local reports, and four digests with a citation', () => {
    for (const kind of storyKinds.words)
      expect(records.story.filter(({ data }) => data.kind === kind)).toHaveLength(4);
    for (const { data } of records.story.filter(({ data: { kind } }) => kind === '实践摘编'))
      expect(data.source?.publication).toContain('待补');
  });

  test('a digest has 200 to 500 characters, a report 800 to 1500', () => {
    for (const { data, body, path } of records.story) {
      const length = body.replaceAll(/\s|\]\([^)]*\)|[[\]#*>]/g, '').length;
      const [least, most] = data.kind === '实践摘编' ? [200, 500] : [800, 1500];
      expect(length, path).toBeGreaterThanOrEqual(least);
      expect(length, path).toBeLessThanOrEqual(most);
    }
  });

  test('published figures have a source, and a day or that none is given', () => {
    expect(records.snapshot.length).toBeGreaterThanOrEqual(2);
    for (const { data } of records.snapshot) {
      expect(data.source.author).not.toBe('');
      expect(data.asOf ?? data.asOfUnknown).toBeDefined();
    }
    expect(records.snapshot.some(({ data }) => data.place.includes('海门'))).toBe(true);
  });
});

describe('the rest of the instance', () => {
  test('two courses of three to five lessons, and one of a single lesson', () => {
    const lessons = Map.groupBy(records.lesson, ({ data }) => data.course);
    const sizes = records.course.map(({ id, data }) => [data.title, lessons.get(id)?.length]);
    expect(Object.fromEntries(sizes)).toEqual({
      一部条例的诞生: 5,
      守护舌尖上的安全: 4,
      怎样写一条好建议: 1,
    });
  });

  test('twelve stations, six events, forty terms, two corrections', () => {
    expect(records.station).toHaveLength(12);
    expect(records.event.length).toBeGreaterThanOrEqual(6);
    expect(records.term.length).toBeGreaterThanOrEqual(40);
    expect(records.correction).toHaveLength(2);
  });

  test('the fixed pages', () => {
    expect(records.page.map(({ id }) => id)).toEqual([
      'about',
      'accessibility',
      'participate',
      'privacy',
    ]);
  });
});
