import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findMarks } from '#domain/privacy/find-marks.ts';
import { makeStatutes } from '../../../support/statutes/make-statutes.ts';

const directory = process.env['CORPUS_DIR'];

test.each([
  '秘密★1年',
  '机密 ★ 三年',
  '绝密★长期\n望澜市座椅条例',
  '机密',
  '【秘密】',
  '内部资料 注意保存',
  '内部资料，请勿外传',
  '内部文件',
  '（内部讨论稿）',
  '望澜市座椅条例（草案）（讨论稿）',
  '会议文件之三',
  '本件会后收回',
  '请勿拍照',
  '仅供会议使用',
  '限内部参阅',
  '阅后销毁',
])('%s is the mark of a paper that is not public', (text) => {
  expect(findMarks(`第一条 为了方便行人，制定本条例。\n${text}\n`)).not.toEqual([]);
});

test.each([
  '不得泄露国家秘密、商业秘密和个人隐私。',
  '机密级国家秘密的保密期限不超过二十年。',
  '绝密、机密、秘密三级',
  '内部管理制度由单位自己定。',
  '内部资料由档案馆保管。',
  '会后，居民去看了现场。',
  '请保存好票据。',
  '（草案）',
  '（征求意见稿）',
  '投票是保密的。',
  '标明“请勿拍照”字样的文物不准拍摄。',
  '采购文件应当妥善保存，不得伪造、变造、隐匿或者销毁。',
  '仅供领导部门内部参阅的刊物登了来信。',
  '企业的网络，只限于内部使用。',
  '严禁在座椅上张贴广告。',
])('%s is none', (text) => {
  expect(findMarks(text)).toEqual([]);
});

test('statutes carry none, made ones and, where there are, real ones', () => {
  const real = directory
    ? readdirSync(directory).map((file) => readFileSync(join(directory, file), 'utf8'))
    : [];
  for (const text of [...makeStatutes(60).map((one) => one.text), ...real])
    expect(findMarks(text)).toEqual([]);
});
