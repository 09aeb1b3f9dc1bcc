import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReleased } from '#records/load-content.ts';
import { builtFolder } from '../../support/output/site.ts';

const { records } = loadReleased();
const factsOf = (address: string): Record<string, unknown> => {
  const html = readFileSync(join(builtFolder(), 'courses', address, 'index.html'), 'utf8');
  const [, words = '{}'] =
    /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  return JSON.parse(words) as Record<string, unknown>;
};

describe.each(records.course)('what search engines are told of $id', ({ id, data: course }) => {
  const lessons = records.lesson
    .map(({ data }) => data)
    .filter((lesson) => lesson.course === id)
    .sort((a, b) => a.order - b.order);
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const { from, to } = course.ages;
  const common = {
    inLanguage: 'zh-CN',
    typicalAgeRange: to >= 99 ? `${from}-` : `${from}-${to}`,
    educationalUse: ['instruction', 'assignment'],
    educationalLevel: course.stages.join('、'),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    dateModified: course.updated,
    author: course.authors.map((name) => ({ '@type': 'Organization', name })),
  };

  it('is what its record says, and all its lessons', () => {
    const { basic, standard, extended } = course.outcomes;
    expect(factsOf(id)).toMatchObject({
      ...common,
      '@context': 'https://schema.org',
      '@type': ['Course', 'LearningResource'],
      name: course.title,
      description: course.summary,
      teaches: [...basic, ...standard, ...extended],
      timeRequired: `PT${minutes}M`,
      hasPart: lessons.map(({ title, outcomes, minutes: own, order }) => ({
        ...{ '@type': 'LearningResource', name: title, teaches: outcomes },
        ...{ timeRequired: `PT${own}M`, position: order },
      })),
    });
  });

  it('is told of each lesson by itself, with an address of its own and that of its course', () => {
    const whole = String(factsOf(id)['url']);
    expect(whole).toMatch(/^https:\/\/.*\/courses\/[^/]+\/$/);
    for (const lesson of lessons)
      expect(factsOf(`${id}/${lesson.id}`)).toMatchObject({
        ...common,
        url: `${whole}${lesson.id}/`,
        name: lesson.title,
        teaches: lesson.outcomes,
        timeRequired: `PT${lesson.minutes}M`,
        isPartOf: { '@type': 'Course', name: course.title, url: whole },
      });
  });
});
