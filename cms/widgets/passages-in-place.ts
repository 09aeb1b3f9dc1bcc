import { createElement as h, type ReactNode } from 'react';
import { normaliseQuote } from '#domain/statute/quote.ts';
import { type Passage, PassagePicker } from './passage-picker.ts';
import { placeAt } from './pick-words.ts';
import { type TextChoice, useTexts } from './use-texts.ts';
import type { WidgetProps } from './widget-props.ts';

interface Props {
  widget: WidgetProps;
  passages: Partial<Passage>[];
  onMove: (index: number, passage: Passage) => void;
}

/** Each passage of a list where it stands in its article, or that it does not stand there. */
export function PassagesInPlace({ widget, passages, onMove }: Props): ReactNode {
  const texts = useTexts(widget);
  if (texts === undefined) return null;
  return h(
    'ol',
    { className: 'cms-in-place', 'aria-label': '在条文里的位置' },
    passages.map((passage, index) =>
      h(
        'li',
        { key: index },
        h(InPlace, { passage, body: bodyOf(texts, passage.text) }),
        h(
          'details',
          { className: 'cms-opener' },
          h('summary', null, `重选第 ${index + 1} 处`),
          h(PassagePicker, { widget, wantsQuote: true, onPick: (picked) => onMove(index, picked) }),
        ),
      ),
    ),
  );
}

const bodyOf = (texts: readonly TextChoice[], id: string | undefined): string =>
  texts.find((text) => text.id === id)?.body ?? '';

function InPlace({ passage, body }: { passage: Partial<Passage>; body: string }): ReactNode {
  const { eId, quote } = passage;
  if (!eId || !quote) return h('p', null, '还没有选条文里的字。');
  const place = placeAt(body, eId);
  if (place === undefined)
    return h('p', { className: 'cms-doubt' }, `这个文本里没有 ${eId}：重新选一处`);
  const words = place.words.replaceAll('\n', '');
  const at = words.indexOf(quote);
  if (at >= 0)
    return h('p', null, words.slice(0, at), h('mark', null, quote), words.slice(at + quote.length));
  return normaliseQuote(words).includes(normaliseQuote(quote))
    ? h('p', null, `${place.label}里有这句话。`)
    : h(
        'p',
        { className: 'cms-doubt' },
        `${place.label}里没有这句话：照条文一字不改地抄，或者重新选`,
      );
}
