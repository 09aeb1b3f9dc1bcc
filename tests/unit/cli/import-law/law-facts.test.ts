import { expect, it } from 'vitest';
import { readLawFacts } from '#cli/import-law/law-facts.ts';

const note = (text: string, date: string) => ({ text, date, line: 2 });

it('reads passing and approval in one pair of brackets as two days', () => {
  const facts = readLawFacts('望澜市晾晒管理条例', [
    note(
      '（2026年3月20日望澜市第十六届人民代表大会常务委员会第三十次会议通过　2026年4月10日云汀省第十四届人民代表大会常务委员会第二十次会议批准）',
      '2026-03-20',
    ),
  ]);
  expect(facts.stages).toEqual([
    { stage: '表决', date: '2026-03-20' },
    { stage: '批准', date: '2026-04-10' },
  ]);
  expect(facts.passed).toBe('2026-03-20');
});

it('takes the last day that changed the words from a note that tells the whole history', () => {
  const facts = readLawFacts('云汀省晾晒条例', [
    note(
      '（2001年5月1日云汀省第九届人民代表大会常务委员会第二次会议通过，2018年6月2日云汀省第十三届人民代表大会常务委员会第三次会议修正，自2018年8月1日起施行）',
      '2001-05-01',
    ),
  ]);
  expect(facts).toMatchObject({ passed: '2018-06-02', effective: '2018-08-01', form: '修正' });
});

it('guesses neither level nor form where the title and its notes do not say', () => {
  expect(readLawFacts('望澜市晾晒管理办法', [])).toMatchObject({
    level: undefined,
    form: undefined,
    unsure: ['层级', '立法形式', '制定机关'],
  });
  expect(readLawFacts('望澜市晾晒管理条例', []).level).toBe('设区的市地方性法规');
});
