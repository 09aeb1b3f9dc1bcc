import { eIdToLabel } from '#domain/statute/labels.ts';
import { findQuote, type Stretch } from '#domain/trace/find-quote.ts';
import type { Adoption } from '#model/suggestion.ts';
import type { Text } from '#model/text.ts';
import type { CitedText } from '#records/check/cited-text.ts';
import { type CheckContext, errorAt, noticeAt, type Rule } from '#records/check/rule.ts';

type Explanation = Text['explained'][number];

/**
 * Words that the organ explained in public as coming from elsewhere are claimed with open eyes only.
 * Reason: the explanation names who asked; a suggestion beside it says that someone else did. Advice, since both may be true.
 */
export const explainedWords: Rule = (context) => [
  ...findMissing(context),
  ...context.content.records.suggestion.flatMap((record) =>
    record.data.adoptions.flatMap((adoption, index) => {
      const cited = context.readText(adoption.text);
      const explained = context.find('text', adoption.text)?.data.explained ?? [];
      const place = cited && placeOf(adoption, cited);
      const first = place && explained.find((one) => covers(one, place, cited));
      if (!first) return [];
      const { source, date, excerpt } = first.evidence;
      return noticeAt(
        record,
        ['adoptions', index, 'quote'],
        `${eIdToLabel(first.eId)}的这处改动，机关另有说明：${excerpt ? `“${excerpt}”` : ''}（${source}，${date}）`,
        `核对是不是别人提的；说明只讲到其中几个字，就在 ${adoption.text} 的这条说明里写上“条文原话”`,
      );
    }),
  ),
];

const findMissing = ({ content, readText }: CheckContext) =>
  content.records.text.flatMap((record) =>
    record.data.explained.flatMap(({ eId, quote }, index) => {
      const node = quote && readText(record.id)?.find(eId);
      if (!node || findQuote(node, quote).length > 0) return [];
      return errorAt(
        record,
        ['explained', index, 'quote'],
        `${eIdToLabel(eId)}（${eId}）里没有这句话`,
        '从条文里原样复制；说的是整条，就删掉这一行',
      );
    }),
  );

/** Where the words stand that an adoption claims; deleted ones stand nowhere. */
function placeOf(
  { eId, quote, mode, occurrence }: Adoption,
  cited: CitedText,
): readonly Stretch[] | undefined {
  const node = mode === '删除' ? undefined : cited.find(eId ?? '');
  return node && quote ? findQuote(node, quote)[occurrence - 1] : undefined;
}

function covers(one: Explanation, place: readonly Stretch[], cited: CitedText): boolean {
  const node = cited.find(one.eId);
  if (!node) return false;
  if (!one.quote) return place.some(({ eId }) => eId === one.eId || eId.startsWith(`${one.eId}__`));
  const told = findQuote(node, one.quote).flat();
  return place.some(({ eId, start, end }) =>
    told.some((other) => other.eId === eId && other.start < end && start < other.end),
  );
}
