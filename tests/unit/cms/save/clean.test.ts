import { describe, expect, it } from 'vitest';
import { listFaults } from '#cms/save/check.ts';
import { cleanData } from '#cms/save/clean.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import { readContent } from '#records/read-content.ts';

const samples = [readContent('content'), readContent('tests/fixtures/minimal')];

describe('what is saved', () => {
  it.each(kindNames)('says of every %s of the samples what the file said', (kind) => {
    const { schema } = kinds[kind];
    for (const { data } of samples.flatMap(({ records }): { data: unknown }[] => records[kind])) {
      const saved = cleanData(data, schema);
      expect(listFaults(saved, schema)).toEqual([]);
      expect(schema.parse(saved)).toEqual(data);
    }
  });

  it('leaves out what the form holds of a group that nobody opened', () => {
    const form = { title: ' 标题 ', refusal: { evidence: [] }, person: { consent: {} }, asOf: '' };
    expect(cleanData(form, kinds.suggestion.schema)).toEqual({ title: '标题' });
  });

  it('keeps an unknown key, so that the check names it', () => {
    const data = cleanData({ colour: '红' }, kinds.term.schema);
    expect(listFaults(data, kinds.term.schema)).toContain(
      '有不认识的栏目 colour：请删掉，或者请维护的人看一看',
    );
  });

  it('says which field is wrong, in the words of the form, and how to mend it', () => {
    const adoption = { text: 'bench/draft', mode: '增改', evidence: [] };
    expect(listFaults({ adoptions: [adoption] }, kinds.suggestion.schema)).toContain(
      '写进了哪里 第1项 › 证据：至少要一条证据：谁、在哪份材料里、哪一天说的',
    );
  });
});
