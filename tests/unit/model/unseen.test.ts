import { expect, test } from 'vitest';
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
