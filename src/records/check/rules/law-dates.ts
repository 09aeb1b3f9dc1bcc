import { endingStages, laterStages } from '#model/vocabularies.ts';
import type { Problem } from '#records/problem.ts';
import { errorAt, noticeAt, type Rule } from '#records/check/rule.ts';
import type { ContentRecord } from '#records/record.ts';

const aftermath: readonly string[] = ['公布', ...laterStages];

/**
 * The versions of a law fit its road: no draft after promulgation, no consultation before its draft, words once promulgated.
 * Reason: the timeline and the versions stand on one page and must tell one story.
 */
export const lawDates: Rule = ({ content }) => {
  const texts = Map.groupBy(content.records.text, ({ data }) => data.law);
  return content.records.law.flatMap((law) => {
    const own = texts.get(law.id) ?? [];
    return [
      ...lateDrafts(law, own),
      ...earlyConsultations(law, own),
      ...lateConsultations(law),
      ...oddReports(law),
      ...missingWords(law, own),
      ...contraryDates(law, own),
    ];
  });
};

function lateDrafts(law: ContentRecord<'law'>, texts: readonly ContentRecord<'text'>[]): Problem[] {
  const last = law.data.stages.findLast(({ stage }) => !aftermath.includes(stage));
  const promulgated = law.data.stages.findLast(({ stage }) => stage === '公布')?.date;
  if (!promulgated || (last?.date && last.date > promulgated)) return [];
  return texts
    .filter(({ data }) => data.date && data.date > promulgated)
    .map((text) => {
      const what = `这一稿的日期 ${text.data.date} 晚于公布日期 ${promulgated}`;
      return text.data.version === '公布稿'
        ? noticeAt(text, ['date'], what, '后来又修改过的，在“立法过程”里补上修改的公布日期')
        : errorAt(text, ['date'], what, '核对这一稿的日期，或者核对“立法过程”里的公布日期');
    });
}

function earlyConsultations(
  law: ContentRecord<'law'>,
  texts: readonly ContentRecord<'text'>[],
): Problem[] {
  const dates = new Map(texts.map(({ id, data }) => [id, data.date]));
  return law.data.consultations.flatMap(({ text, official }, index) => {
    const date = dates.get(text);
    if (!date || official.opens.slice(0, 10) >= date) return [];
    return [
      errorAt(
        law,
        ['consultations', index, 'official', 'opens'],
        `征求意见从 ${official.opens} 开始，文本 ${text} 却是 ${date} 才有的`,
        '核对征求意见的开始日期，或者核对征求的是哪一稿',
      ),
    ];
  });
}

/** Unusual, yet possible: an organ may take a report after its own close. */
function oddReports(law: ContentRecord<'law'>): Problem[] {
  return law.data.consultations.flatMap(({ official, station }, index) => {
    const day = station?.reportedAt;
    if (!station || !day) return [];
    const closes = station.closes.slice(0, 10);
    const last = official.closes.slice(0, 10);
    if (day >= closes && day <= last) return [];
    const what = day < closes ? `早于联系点截止 ${closes}` : `晚于官方截止 ${last}`;
    const at = ['consultations', index, 'station', 'reportedAt'];
    return noticeAt(law, at, `上报日期 ${day} ${what}`, '核对三个日期；确实如此的，可以不改');
  });
}

function missingWords(
  law: ContentRecord<'law'>,
  texts: readonly ContentRecord<'text'>[],
): Problem[] {
  const at = law.data.stages.findIndex(({ stage }) => stage === '公布');
  if (at < 0 || texts.some(({ data }) => data.version === '公布稿')) return [];
  return [
    noticeAt(
      law,
      ['stages', at],
      '已经“公布”，却没有公布稿',
      `用 npm run import:law 把公布的文本放进 texts/${law.id}/`,
    ),
  ];
}

/** Nobody can still be asked about words that have been passed. */
function lateConsultations(law: ContentRecord<'law'>): Problem[] {
  const passed = law.data.stages.find(({ stage }) => stage === '表决' || stage === '公布');
  return law.data.consultations.flatMap(({ official }, index) => {
    const day = official.closes.slice(0, 10);
    if (!passed?.date || official.opens.slice(0, 10) > passed.date || day <= passed.date) return [];
    return [
      errorAt(
        law,
        ['consultations', index, 'official', 'closes'],
        `征求意见到 ${day} 才截止，${passed.date} 却已经“${passed.stage}”`,
        '核对截止日期；已经通过的条文不能再征求意见',
      ),
    ];
  });
}

/** A 公布稿 and the timeline of its law say the same days, and a project that ended has none. */
function contraryDates(
  law: ContentRecord<'law'>,
  texts: readonly ContentRecord<'text'>[],
): Problem[] {
  const dayOf = (name: string): string | undefined =>
    law.data.stages.findLast(({ stage }) => stage === name)?.date;
  const final = texts.filter(({ data }) => data.version === '公布稿');
  const end = law.data.stages.find(({ stage }) =>
    (endingStages as readonly string[]).includes(stage),
  );
  return final.flatMap((text) => {
    if (end)
      return [
        errorAt(
          text,
          ['version'],
          `项目已经“${end.stage}”，不会有公布稿`,
          '核对版本，或者核对“立法过程”',
        ),
      ];
    if (final.length > 1) return [];
    const pairs: [string, string | undefined, string | undefined, string][] = [
      ['effective', text.data.effective, dayOf('施行'), '施行'],
      ['date', text.data.date, dayOf('表决'), '表决'],
    ];
    return pairs.flatMap(([field, own, other, stage]) =>
      own && other && own !== other
        ? [
            errorAt(
              text,
              [field],
              `这里写 ${own}，“立法过程”里“${stage}”是 ${other}`,
              '两处写成同一天，以公报为准',
            ),
          ]
        : [],
    );
  });
}
