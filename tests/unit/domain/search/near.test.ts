import { expect, it } from 'vitest';
import { findSynonyms, likeness, respellYears, soundsLike } from '#domain/search/near.ts';
import { planQuery } from '#domain/search/plan-query.ts';

const names = [['电动自行车', '电动车', '电驴']];

it('knows the other names of a term, whichever was typed', () => {
  expect(findSynonyms(planQuery('电动车'), names)).toEqual(['电动自行车', '电驴']);
  expect(findSynonyms(planQuery('电动自行车'), names)).toEqual(['电动车', '电驴']);
  expect(findSynonyms(planQuery('电梯'), names)).toEqual([]);
});

it('writes a year in the other ways that laws print it', () => {
  expect(respellYears(planQuery('２０２４年'))).toEqual(['二〇二四年', '二○二四年', '二零二四年']);
  expect(respellYears(planQuery('自二零二四年起'))).toEqual([
    '自2024年起',
    '自二〇二四年起',
    '自二○二四年起',
  ]);
  expect(respellYears(planQuery('一九九七年'))).toEqual(['1997年']);
  expect(respellYears(planQuery('2024年 罚款'))).toEqual([]);
  expect(respellYears(planQuery('罚款'))).toEqual([]);
});

it('finds a title by its initials and by its sounds, from the start of a character on', () => {
  const sounds = 'wang lan shi gao kong pao wu tiao li';
  for (const typed of ['gkpw', 'GKPW', 'gaokongpaowu', 'gao kong', "pao'wu"])
    expect(soundsLike(sounds, typed), typed).toBe(true);
  for (const typed of ['gkwp', 'aokong', 'g', '高空'])
    expect(soundsLike(sounds, typed), typed).toBe(false);
});

it('measures how alike two titles are by pairs of characters', () => {
  expect(likeness('高空抛物', '高空抛物')).toBe(1);
  expect(likeness('高空坠物条例', '高空抛物条例')).toBeCloseTo(0.6);
  expect(likeness('高', '高空')).toBe(0);
});
