import type { z } from 'zod';
import type { Suggestion } from './suggestion.ts';

type Refuse = (path: PropertyKey[], message: string) => void;
type Rule = (suggestion: Suggestion, refuse: Refuse) => void;

/** 采纳 is the organ's word: only what the organ said or published carries it. */
const provesAdoption = (level: string): boolean =>
  level === '制定机关反馈' || level === '制定机关公开材料';

/** What claims more than a likeness of words. */
const claimsAdoption = (level: string): boolean => level !== '文本比对（推定）';

const needsAdoption: Rule = ({ state, adoptions }, refuse) => {
  const adopted = state === '采纳' || state === '部分采纳';
  if (adopted && adoptions.length === 0)
    refuse(['adoptions'], `状态是“${state}”，要写明写进了哪个文本、哪一条、哪几个字，并附证据`);
  const isProven = adoptions.some((one) => one.evidence.some(({ level }) => provesAdoption(level)));
  if (adopted && adoptions.length > 0 && !isProven)
    refuse(
      ['adoptions', 0, 'evidence'],
      `只有文本比对、报道或自述，不能写“${state}”：“${state}”是制定机关说的话，要有它的反馈或公开材料；没有就把状态改为“尚未收到反馈”`,
    );
  if (adopted && isProven)
    adoptions.forEach(({ evidence }, index) => {
      if (evidence.length > 0 && !evidence.some(({ level }) => claimsAdoption(level)))
        refuse(
          ['adoptions', index, 'evidence'],
          `这一处只有文本比对，不能算进“${state}”：补上机关、媒体或联系点的说法；没有就删掉这一处`,
        );
    });
  const claims =
    !adopted &&
    adoptions.some(({ evidence }) => evidence.some(({ level }) => claimsAdoption(level)));
  if (claims && state !== '合并处理')
    refuse(['state'], `写了采纳的证据，状态却是“${state}”：请改为“采纳”或“部分采纳”，或者删去证据`);
};

const needsItsOwnField: Rule = (suggestion, refuse) => {
  const { state } = suggestion;
  const need = (when: boolean, key: keyof Suggestion, message: string): void => {
    if (when && suggestion[key] === undefined) refuse([key], message);
    if (!when && suggestion[key] !== undefined)
      refuse([key], `状态是“${state}”，不用填这一项：请删掉，或者核对状态`);
  };
  need(state === '尚未收到反馈', 'asOf', '“尚未收到反馈”要写截至哪一天');
  need(state === '未报送', 'notSubmittedReason', '“未报送”要写明理由');
  need(state === '合并处理', 'mergedInto', '“合并处理”要写明并入哪条建议');
  need(
    state === '转办' || state === '已解决',
    'handling',
    `“${state}”要写明谁办的、哪一天、办得怎样`,
  );
  need(
    state === '未采纳',
    'refusal',
    '“未采纳”要写明制定机关给出的理由和出处；机关没有说理由，选“未说明理由”',
  );
};

/** A reason is the organ's own, so it stands in the organ's own words or papers. */
const refusedByTheOrgan: Rule = ({ refusal }, refuse) => {
  const isOrgans = ({ level }: { level: string }): boolean => level.startsWith('制定机关');
  if (refusal && !refusal.evidence.some(isOrgans))
    refuse(
      ['refusal', 'evidence'],
      '未采纳的理由只能是制定机关说的：附上制定机关的反馈或公开材料；没有就把状态改为“尚未收到反馈”',
    );
};

const namesItsTarget: Rule = ({ aim, law, addressed, mergedInto, id }, refuse) => {
  if (aim === '草案条文' && !law) refuse(['law'], '针对草案条文的建议，要写明是哪个立法项目');
  if (aim === '草案条文' && !addressed)
    refuse(['addressed'], '针对草案条文的建议，要写明当时看的是哪一稿');
  if (law && addressed && !addressed.text.startsWith(`${law}/`))
    refuse(['addressed', 'text'], `文本 ${addressed.text} 不属于项目 ${law}：请核对`);
  if (mergedInto === id) refuse(['mergedInto'], '不能并入自己：请写另一条建议的编号');
};

const quotesItsLaw: Rule = ({ law, adoptions, addressed }, refuse) => {
  const own = law ?? addressed?.text.split('/')[0];
  adoptions.forEach((adoption, index) => {
    if (own && !adoption.text.startsWith(`${own}/`))
      refuse(['adoptions', index, 'text'], `写进的文本 ${adoption.text} 不属于项目 ${own}：请核对`);
    if (adoption.mode !== '未具体到条款' && !addressed)
      refuse(['addressed'], '写明了落在哪几个字，就要写明当时看的是哪一稿，才能比对');
  });
};

const datesInOrder: Rule = ({ journey, collectedOn }, refuse) => {
  let latest = collectedOn ?? '';
  journey.forEach(({ date, step }, index) => {
    if (date < latest)
      refuse(['journey', index, 'date'], `“${step}”的日期 ${date} 早于前一步（${latest}）：请核对`);
    latest = date;
  });
};

/** An organ cannot have taken up what it had not been given. */
const provenAfterHandedIn: Rule = ({ journey, adoptions }, refuse) => {
  const handed = journey.find(({ step }) => step === '报送')?.date;
  if (!handed) return;
  adoptions.forEach(({ evidence }, index) =>
    evidence.forEach(({ date }, at) => {
      if (date < handed)
        refuse(
          ['adoptions', index, 'evidence', at, 'date'],
          `证据的日期 ${date} 早于报送的日期 ${handed}，说的不会是这条意见：请核对两个日期`,
        );
    }),
  );
};

const keepsSecrets: Rule = ({ feedback, refusal, adoptions }, refuse) => {
  if (feedback.every((one) => one.public)) return;
  const say = '机关没有同意公开反馈的原文：请删掉这段摘录，或者核对“可否公开”';
  if (refusal?.explanation) refuse(['refusal', 'explanation'], say);
  adoptions.forEach(({ evidence }, index) =>
    evidence.forEach(({ level, excerpt }, at) => {
      if (level === '制定机关反馈' && excerpt)
        refuse(['adoptions', index, 'evidence', at, 'excerpt'], say);
    }),
  );
  refusal?.evidence.forEach(({ level, excerpt }, at) => {
    if (level === '制定机关反馈' && excerpt) refuse(['refusal', 'evidence', at, 'excerpt'], say);
  });
};

const namesEachOnce: Rule = ({ adoptions }, refuse) => {
  const seen = new Set<string>();
  adoptions.forEach(({ text, eId, quote, occurrence, mode }, index) => {
    const key = JSON.stringify([text, eId, quote, occurrence, mode]);
    if (seen.has(key))
      refuse(['adoptions', index], '和前面的一项完全一样：请删掉这一项，证据并到那一项里');
    seen.add(key);
  });
};

const rules = [
  ...[needsAdoption, needsItsOwnField, refusedByTheOrgan],
  ...[namesItsTarget, quotesItsLaw, datesInOrder, provenAfterHandedIn, keepsSecrets, namesEachOnce],
];

/** Refuses a suggestion whose state says more than its record shows. Source: product.md, “采纳 is the organ's word”. */
export function refuseUnprovenState(suggestion: Suggestion, context: z.RefinementCtx): void {
  const refuse: Refuse = (path, message) => context.addIssue({ code: 'custom', path, message });
  for (const rule of rules) rule(suggestion, refuse);
}
