import { describe, expect, test } from 'vitest';
import { listNodes } from '#domain/statute/access.ts';
import { eIdToLabel, labelToEId } from '#domain/statute/labels.ts';
import { parseStatute } from '#domain/statute/parse.ts';
import { makeStatutes } from '../../../support/statutes/make-statutes.ts';

describe('labels', () => {
  test.each([
    ['art_12-1__para_2__point_3', '第十二条之一第二款第三项'],
    ['part_2__chp_3__sec_1', '第二编第三章第一节'],
    ['annex_1__art_3', '附件一第三条'],
    ['preamble__para_7', '序言第七自然段'],
  ])('%s is %s, both ways', (eId, label) => {
    expect(eIdToLabel(eId)).toBe(label);
    expect(labelToEId(label)).toBe(eId);
  });

  test('an item without its paragraph is the first paragraph’s', () => {
    expect(labelToEId('第三条第二项')).toBe('art_3__para_1__point_2');
  });

  test('what is no label is undefined', () => {
    expect(labelToEId('第三条规定')).toBeUndefined();
    expect(labelToEId('')).toBeUndefined();
  });

  test('every article’s node of made statutes comes back from its label', () => {
    for (const { text } of makeStatutes(5)) {
      for (const { eId } of listNodes(parseStatute(text).statute)) {
        if (eId.startsWith('art_')) expect(labelToEId(eIdToLabel(eId))).toBe(eId);
      }
    }
  });
});
