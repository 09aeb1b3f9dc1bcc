import { describe, expect, it } from 'vitest';
import { listPersonalData } from '#cms/save/personal-data.ts';

const mend = '删掉它；是机关对外公布的联系方式，就原样写进 site.yaml 的 publicContacts';
const told = (data: Record<string, unknown>, body = '', contacts: string[] = []): string[] =>
  listPersonalData('suggestion', data, body, contacts);

describe('personal data, before a save', () => {
  it('is refused in a field by its label, and never written out whole', () => {
    expect(told({ voice: '打 138 0013 8000 找我。' })).toEqual([
      `原声：这里像是手机号：138…000 → ${mend}`,
    ]);
    expect(told({ adoptions: [{ evidence: [{ excerpt: '电话13800138000' }] }] })[0]).toMatch(
      /^写进了哪里 第1项 › 证据 第1项 › .+：这里像是手机号：13…00 → /,
    );
  });

  it('is refused in a body, by its line, once, and where marks split it', () => {
    expect(told({}, '好。\n\n找 13800138000。')).toEqual([
      `正文第 3 行：这里像是手机号：13…00 → ${mend}`,
    ]);
    expect(told({}, '找 13**8001**38000。')).toEqual([`正文：这里像是手机号：13…00 → ${mend}`]);
  });

  it('leaves what the organ made public, and numbers of other things', () => {
    expect(
      told({ voice: '打 0599-555 0100。' }, '（2026）鲁01民终1234号', ['0599-5550100']),
    ).toEqual([]);
  });

  it('holds the settings to the contacts that stand in them', () => {
    const contact = { phone: '0599-555 0100' };
    expect(listPersonalData('settings', { contact }, '', [])).toEqual([]);
    const [line] = listPersonalData('settings', { contact, welcome: '打 13800138000' }, '', []);
    expect(line).toMatch(/^首页导语：这里像是手机号/);
  });
});
