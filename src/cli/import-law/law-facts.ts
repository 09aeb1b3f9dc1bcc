import type { z } from 'zod';
import type { PassageNote } from '#domain/statute/types.ts';
import type { StageEvent } from '#model/law.ts';
import type { forms, levels } from '#model/vocabularies.ts';

type Level = z.infer<typeof levels.schema>;
type Form = z.infer<typeof forms.schema>;

/** What a title and its passage notes say of a law; `unsure` names what they do not say. */
export interface LawFacts {
  level: Level | undefined;
  form: Form | undefined;
  organ: string | undefined;
  /** The day its words were passed, last amendment included. */
  passed: string | undefined;
  effective: string | undefined;
  /** The last day that any note names. */
  latest: string | undefined;
  stages: StageEvent[];
  unsure: string[];
}

const passing = /通过|修正|修订|修改/;
const congress =
  /([\p{Script=Han}]{2,20}?)第[一二三四五六七八九十百零〇\d]+届(人民代表大会)(常务委员会)?/u;
const provinces =
  /^(?:[\p{Script=Han}]{2,3}省|[\p{Script=Han}]{2,6}自治区|(北京|天津|上海|重庆)市)/u;

export function readLawFacts(title: string, passageNotes: readonly PassageNote[]): LawFacts {
  const notes = passageNotes.map((note) => ({
    ...note,
    text: note.text.replace(/^[（(]|[）)]$/g, ''),
  }));
  const words = notes
    .map(({ text }) => text.replace(/\d{4}年\d{1,2}月\d{1,2}日/g, '\n'))
    .join('\n');
  const dated = notes.flatMap(splitAtDates);
  const passedNote =
    dated.findLast(({ text }) => passing.test(text)) ??
    dated.findLast(({ text }) => !/施行$/.test(text));
  const organ = findOrgan(words);
  const level = findLevel(title, words);
  const form = findForm(title, notes.findLast(({ text }) => passing.test(text))?.text);
  return {
    level,
    form,
    organ,
    passed: passedNote?.date,
    effective: dated.findLast(({ text }) => /施行$/.test(text))?.date,
    latest: dated
      .map(({ date }) => date)
      .sort()
      .at(-1),
    stages: findStages(dated, passedNote),
    unsure: [
      ...(level ? [] : ['层级']),
      ...(form ? [] : ['立法形式']),
      ...(organ ? [] : ['制定机关']),
    ],
  };
}

function findForm(title: string, lastPassing: string | undefined): Form | undefined {
  if (/废止/.test(title)) return '废止';
  if (/修正案/.test(title)) return '修正';
  if (lastPassing === undefined) return undefined;
  if (/修正/.test(lastPassing)) return '修正';
  return /修订/.test(lastPassing) ? '修订' : '制定';
}

/** A note in one pair of brackets may tell the whole history: one clause a date, and none without a date. */
function splitAtDates({ text, line }: PassageNote): PassageNote[] {
  return text.split(/(?=\d{4}年\d{1,2}月\d{1,2}日)/).flatMap((clause) => {
    const [, year, month = '', day = ''] = /^(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(clause) ?? [];
    if (!year) return [];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return [{ text: clause.replace(/[\s，,；;、。]+$/, ''), line, date }];
  });
}

function findOrgan(words: string): string | undefined {
  const national = /全国人民代表大会(常务委员会)?/.exec(words)?.[0];
  if (national) return national;
  const found = congress.exec(words);
  if (found) return `${found[1]}${found[2]}${found[3] ?? ''}`;
  if (/国务院/.test(words)) return '国务院';
  return /([\p{Script=Han}]{2,20}?(?:部|局|委员会|人民政府))(?:令|公告|发布|公布)/u.exec(
    words,
  )?.[1];
}

function findLevel(title: string, words: string): Level | undefined {
  if (/监察法实施条例/.test(title)) return '监察法规';
  if (/(自治条例|单行条例)$/.test(title) || /自治(州|县|旗)第.{1,8}届人民代表大会/.test(words))
    return '自治条例和单行条例';
  if (/全国人民代表大会|^第.{1,4}届/m.test(words)) return '法律';
  if (congress.test(words)) return readLocalLevel(title, words);
  if (/国务院/.test(words)) return '行政法规';
  if (/(部|总局|署|委员会|银行)令/.test(words)) return '部门规章';
  if (/人民政府/.test(words)) return '地方政府规章';
  if (/^中华人民共和国/.test(title)) return /法$|法典|修正案/.test(title) ? '法律' : '行政法规';
  if (/经济特区/.test(title)) return '经济特区法规';
  // A title alone tells a regulation from a rule only by 条例, which no rule may be called (规章制定程序条例 art. 7).
  if (!/条例$/.test(title)) return undefined;
  if (provinces.test(title)) return '省级地方性法规';
  return /^[\p{Script=Han}]{2,5}(市|自治州)/u.test(title) ? '设区的市地方性法规' : undefined;
}

function readLocalLevel(title: string, words: string): Level {
  if (/经济特区/.test(title)) return '经济特区法规';
  const place = findOrgan(words) ?? '';
  return provinces.test(place) ? '省级地方性法规' : '设区的市地方性法规';
}

/** Only what a note says in so many words, from the last passing on. */
function findStages(dated: readonly PassageNote[], passed: PassageNote | undefined): StageEvent[] {
  const from = passed ? dated.indexOf(passed) : 0;
  const events = dated.slice(from).flatMap(({ text, date }): StageEvent[] => {
    if (/施行$/.test(text)) return [{ stage: '施行', date }];
    if (/(公布|发布)$/.test(text) || /令第.+号/.test(text)) return [{ stage: '公布', date }];
    if (/批准$/.test(text)) return [{ stage: '批准', date }];
    return congress.test(text) && /(通过|修正|修订)$/.test(text) ? [{ stage: '表决', date }] : [];
  });
  const inOrder = events.every(
    ({ date }, at) => at === 0 || (date ?? '') >= (events[at - 1]?.date ?? ''),
  );
  return inOrder ? events : [];
}
