import { describe, expect, it } from 'vitest';
import { listBodyFaults, listFaults } from '#cms/save/check.ts';
import { listSecretMarks } from '#cms/save/secret-marks.ts';
import { kinds } from '#model/kinds.ts';

const draft = {
  law: 'bench',
  id: 'voting-draft',
  version: '表决稿',
  date: '2026-05-01',
  source: { pending: true },
};
const heard = {
  id: 'same-words',
  title: '修椅子',
  law: 'bench',
  voice: '椅子坏了要有人修。',
  by: '居民',
  through: '采集点',
};

describe('what an editor is told before a save', () => {
  it('an internal 表决稿 is refused for want of a public source, and for its marks', () => {
    expect(listFaults(draft, kinds.text.schema).join('\n')).toContain(
      '表决稿没有公开来源就不能发布：请填写公布机关、网址和日期',
    );
    const body = '会议文件之五\n秘密★1年\n第一条 为了……\n（会后收回）';
    expect(listSecretMarks({ ...draft, body }).join('\n')).toMatch(/秘密★1年.*\n.*会后收回/);
    expect(listSecretMarks({ ...draft, body: '第一条 不得泄露国家秘密。' })).toEqual([]);
  });

  it('a suggestion that only resembles the text cannot become 采纳', () => {
    const said = listFaults({ ...heard, state: '采纳' }, kinds.suggestion.schema).join('\n');
    expect(said).toMatch(/写进了哪里|采纳/);
    const unproven = {
      text: 'bench/promulgated',
      eId: 'art_3',
      quote: '三十日内修好',
      mode: '增改',
      evidence: [],
    };
    expect(
      listFaults({ ...heard, state: '采纳', adoptions: [unproven] }, kinds.suggestion.schema),
    ).toContain('写进了哪里 第1项 › 证据：至少要一条证据：谁、在哪份材料里、哪一天说的');
  });

  it('a body that the gate refuses is refused with its line and how to mend it', () => {
    expect(listBodyFaults('story', '好。\n\n<b>坏</b>')[0]).toMatch(/^正文第 3 行：.+ → .+/);
    expect(listBodyFaults('settings', '<b>')).toEqual([]);
  });
});
