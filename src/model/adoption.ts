import { z } from 'zod';
import { field } from './field.ts';
import { eIdSchema, proseSchema, textRefSchema } from './primitives.ts';
import { evidenceSchema } from './source.ts';
import { modes } from './vocabularies.ts';

/** The words of the law that a suggestion became, and what shows it. */
export const adoptionSchema = z
  .strictObject({
    text: field(textRefSchema, '写进哪个文本', '例如 ebike/promulgated', 'text'),
    eId: field(eIdSchema.optional(), '哪一条', '例如 art_23__para_1；“未具体到条款”不填'),
    quote: field(proseSchema.optional(), '条文原话', '从条文里照抄，一个字也不要改'),
    occurrence: field(
      z.int().min(1, '从 1 数起').default(1),
      '第几处',
      '同一句话在这一条里出现几次时，指第几次',
    ),
    mode: field(modes.schema, '怎样落到条文', '新写进去的选“增改”'),
    evidence: field(
      z
        .array(evidenceSchema, {
          error: '没有证据：写明谁、在哪份材料里、哪一天说的，每条以 - 开头',
        })
        .min(1, '至少要一条证据：谁、在哪份材料里、哪一天说的'),
      '证据',
      '谁说这条意见被采纳了',
    ),
  })
  .superRefine((adoption, context) => {
    const need = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (adoption.mode === '未具体到条款') {
      for (const path of ['eId', 'quote'] as const)
        if (adoption[path])
          need(
            path,
            '“未具体到条款”不指认条款和原话：删掉这一行；机关说了是哪几个字，就选“增改”等',
          );
      return;
    }
    const least = adoption.mode === '保留' || adoption.mode === '移位' ? 4 : 2;
    if (!adoption.eId) need('eId', `“${adoption.mode}”要写明是哪一条；说不清就选“未具体到条款”`);
    if (!adoption.quote)
      need('quote', `“${adoption.mode}”要照抄条文里的原话；说不清就选“未具体到条款”`);
    else if ((adoption.quote.match(/[\p{L}\p{N}]/gu) ?? []).length < least)
      need(
        'quote',
        `“${adoption.quote}”太短，指不出是哪一处：连前后的字一起抄，至少${least === 4 ? '四' : '两'}个字`,
      );
  });

export type Adoption = z.infer<typeof adoptionSchema>;
