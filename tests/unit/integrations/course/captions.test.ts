import { expect, it } from 'vitest';
import { readCaptions } from '#integrations/course/captions.ts';

it('captions are read with their times, numbered or not, with settings or without', () => {
  const vtt =
    'WEBVTT\r\n\r\nNOTE 说明\r\n\r\n1\r\n00:01.500 --> 00:03.000 line:0\r\n念第一条\r\n\r\n01:00:00.000 --> 01:00:02.000\n第一行\n第二行\n';
  expect(readCaptions(vtt)).toEqual([
    [1.5, 3, '念第一条'],
    [3600, 3602, '第一行\n第二行'],
  ]);
});
