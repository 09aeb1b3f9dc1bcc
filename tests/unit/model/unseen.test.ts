import { expect, test } from 'vitest';
import { foldText } from '#domain/search/normalise.ts';
import { judgeLink } from '#markdown/link-policy.ts';
import { lineSchema, proseSchema, urlSchema } from '#model/primitives.ts';

test.each(['\u200b', '甲\u202e乙', '甲\u2066乙', '甲\u0000乙', '\ufeff甲'.slice(0, 1) + '甲'])(
  'words with characters that cannot be seen are refused: %j',
  (words) => {
    // Trimming takes a leading mark away; what is left must be harmless or refused.
    const line = lineSchema.safeParse(`首${words}`);
    expect(line.success).toBe(false);
    expect(proseSchema.safeParse(`首${words}`).success).toBe(false);
  },
);

test.each([
  'https://npc.gov.cn@evil.example/x',
  'https://wanglan.example/a b',
  'https://wanglan.example/条例',
  ['javascript', 'alert(1)'].join(':'),
  'ftp://wanglan.example/',
  '//wanglan.example/',
])('an address that misleads is refused: %s', (url) => {
  expect(urlSchema.safeParse(url).success).toBe(false);
});

test.each([
  'https://wanglan.example',
  'https://wanglan.example/a?b=c#d',
  'http://wanglan.example/@a',
])('an ordinary address passes: %s', (url) => {
  expect(urlSchema.safeParse(url).success).toBe(true);
});

/** Format characters that show, and belong to no Chinese text. */
const shown = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;

test('records, links and search agree on what cannot be seen: every format character that shows nothing', () => {
  const marks = Array.from({ length: 0xe0080 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /\p{Cf}/u.test(character) && !shown.test(character));
  const others = ['\u034f', '\u115f', '\u2800', '\u3164', '\uffa0'];
  expect(marks.length).toBeGreaterThan(100);
  for (const mark of [...marks, ...others]) {
    const words = `甲${mark}乙`;
    const verdicts = [
      proseSchema.safeParse(words).success,
      judgeLink(`/laws/${mark}/`).ok,
      foldText(words) === '甲乙',
    ];
    expect([mark.codePointAt(0)?.toString(16), ...verdicts]).toEqual([
      mark.codePointAt(0)?.toString(16),
      false,
      false,
      true,
    ]);
  }
});
