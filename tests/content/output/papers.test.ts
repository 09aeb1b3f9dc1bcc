import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { frame } from '#i18n/zh-CN.ts';
import { loadReleased } from '#records/load-content.ts';
import { builtFolder } from '../../support/output/site.ts';

const { records } = loadReleased();
const read = (address: string): string =>
  toText(fromHtml(readFileSync(join(builtFolder(), address, 'index.html'), 'utf8')));

/** First words of every note to the teacher of a course. */
const notesOf = (course: string): string[] =>
  records.lesson
    .filter(({ data }) => data.course === course)
    .flatMap(({ body }) => [...body.matchAll(/<TeacherNote>\s*([^\n“]{6,24})/g)])
    .map(([, words = '']) => words.trim());

describe.each(records.course.map(({ id }) => id))('the papers of %s', (course) => {
  const lessons = records.lesson.filter(({ data }) => data.course === course);

  it('tell the teacher every note, and the pupil none', () => {
    const plan = read(`courses/${course}/teach`);
    const forPupils = [
      read(`courses/${course}/handout`),
      read(`courses/${course}/answers`),
      ...lessons.map(({ data }) => read(`courses/${course}/${data.id}`)),
    ].join('\n');
    for (const note of notesOf(course)) {
      expect(plan).toContain(note);
      expect(forPupils).not.toContain(note);
    }
  });

  it('give the worksheet no answer and no explanation', () => {
    const sheet = read(`courses/${course}/handout`).replaceAll(frame.shared, '');
    const explanations = lessons.flatMap(({ body }) => [
      ...body.matchAll(/<Explanation>\s*([^\n<“]{10,24})/g),
    ]);
    expect(sheet).not.toContain('看答案');
    for (const [, words = ''] of explanations) expect(sheet).not.toContain(words);
  });

  it('hold a section for every lesson, in each of the four', () => {
    for (const paper of ['teach', 'slides', 'handout', 'answers']) {
      const html = readFileSync(
        join(builtFolder(), 'courses', course, paper, 'index.html'),
        'utf8',
      );
      for (const { data } of lessons) expect(html).toContain(` id="${data.id}"`);
    }
  });
});
