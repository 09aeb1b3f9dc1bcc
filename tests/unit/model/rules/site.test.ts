import { describe, expect, test } from 'vitest';
import { idSchema, imageSchema, momentSchema, urlSchema } from '#model/primitives.ts';
import { siteSchema } from '#model/site.ts';

const site = {
  schemaVersion: 1,
  name: '座椅回声',
  subtitle: '青柳街道',
  description: '一句话',
  organiser: '望澜市人大常委会',
  contact: { phone: '0599-555 0100' },
};

test('a site can be written to, one way or another', () => {
  expect(siteSchema.safeParse(site).success).toBe(true);
  expect(siteSchema.safeParse({ ...site, contact: {} }).error?.issues[0]).toMatchObject({
    path: ['contact'],
    message: expect.stringContaining('至少填写一种联系方式') as string,
  });
});

describe.each([
  [
    'an id',
    idSchema,
    ['fee-split', '2026', 'a1'],
    ['Fee', 'a--b', '-a', 'a_b', '扶手', '', 'page', 'calendar', 'a'.repeat(81)],
  ],
  [
    'a moment',
    momentSchema,
    ['2026-05-12', '2026-05-12 23:59', '2028-02-29'],
    ['2026-02-29', '2026-05-12 24:00', '2026-05-12T09:00', '1026-05-12', '2026-5-1'],
  ],
  [
    'an address',
    urlSchema,
    ['https://wanglan.example/a?b=1#c', 'http://a.cn'],
    [
      `${'javascript'}:alert(1)`,
      'data:text/html,x',
      'wanglan.example',
      'https://localhost',
      'ftp://a.cn',
    ],
  ],
])('%s', (_name, schema, sound, unsound) => {
  test.each(sound)('may be %s', (value) => expect(schema.safeParse(value).success).toBe(true));
  test.each(unsound)('may not be %s', (value) =>
    expect(schema.safeParse(value).success).toBe(false),
  );
});

describe('a picture', () => {
  const sees = (src: string) => imageSchema.safeParse({ src, alt: '一把长椅' }).success;
  test.each(['media/bench.jpg', 'media/2026/bench-1.webp'])('may be %s', (src) =>
    expect(sees(src)).toBe(true),
  );
  test.each([
    'media/../site.yaml.png',
    '/media/bench.jpg',
    'https://a.cn/media/b.jpg',
    'media/a.svg',
    'media/椅.jpg',
  ])('may not be %s', (src) => expect(sees(src)).toBe(false));
  test('says what it shows', () => {
    expect(imageSchema.safeParse({ src: 'media/bench.jpg', alt: ' ' }).success).toBe(false);
  });
});
