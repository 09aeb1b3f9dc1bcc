import { describe, expect, test } from 'vitest';
import { imageSchema } from '#model/image.ts';
import {
  dateSchema,
  eIdSchema,
  idSchema,
  lineSchema,
  momentSchema,
  textRefSchema,
  urlSchema,
} from '#model/primitives.ts';

/** What each kind of value accepts and refuses. */
const rows = [
  [
    'an id',
    idSchema,
    ['fee-split', 'a', '2025-plan'],
    [
      '',
      'Fee',
      '-a',
      'a-',
      'a--b',
      '费',
      'a b',
      '../x',
      'compare',
      'calendar',
      'a_b',
      'page',
      'x'.repeat(81),
    ],
  ],
  [
    'a reference to a text',
    textRefSchema,
    ['ebike/draft'],
    ['ebike', 'ebike/', '/draft', 'a/b/c', 'A/b', '../draft'],
  ],
  [
    'a place in a statute',
    eIdSchema,
    ['art_12', 'art_12-1', 'art_12__para_2__point_3', 'chp_3__sec_1', 'part_2'],
    ['', 'art 12', '第十二条', 'art_', 'art_12__', '#art_12', 'art_12_para_2'],
  ],
  [
    'a day',
    dateSchema,
    ['2024-02-29'],
    ['2025-02-29', '2025-13-01', '2025-3-2', '2025/03/02', '2025年3月2日', ''],
  ],
  [
    'a moment',
    momentSchema,
    ['2026-05-22', '2026-05-22 17:30', '2026-05-22 00:00'],
    ['2026-05-22 24:00', '2026-05-22T17:30', '2026-05-22 17:60', '2026-02-30 09:00', '1026-05-12'],
  ],
  [
    'a line',
    lineSchema,
    ['一句话', ' 两边的空格不算 '],
    ['', '   ', '两\n行', '……', '\ufe0f', '\ue123', '长'.repeat(401)],
  ],
  [
    'an address',
    urlSchema,
    ['https://a.example/b', 'http://a.example'],
    [
      ['javascript', 'alert(1)'].join(':'),
      'data:text/html,a',
      'a.example',
      '//a.example',
      'https://',
      'file:///etc/passwd',
      'http://localhost',
      'ftp://a.example',
    ],
  ],
  [
    'a picture',
    imageSchema.shape.src,
    ['media/shed.jpg', 'media/2025/shed-1.webp'],
    [
      'shed.jpg',
      'media/../site.yaml.png',
      'media/shed.svg',
      'https://a.example/a.png',
      'media/图.png',
      '/media/a.png',
    ],
  ],
] as const;

describe('values', () => {
  test.each(rows)('%s is accepted', (_name, schema, accepted) => {
    for (const value of accepted) expect(schema.safeParse(value).success, value).toBe(true);
  });

  test.each(rows)('%s that is none is refused in Chinese', (_name, schema, _accepted, refused) => {
    for (const value of refused) {
      const { success, error } = schema.safeParse(value);
      expect(success, value).toBe(false);
      expect(error?.issues[0]?.message, value).toMatch(/\p{Script=Han}/u);
    }
  });
});
