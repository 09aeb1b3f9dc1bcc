import { createElement as h, type ReactNode, useRef, useState } from 'react';
import { type Place, quoteOf } from './pick-words.ts';

/** The words of an element; some of them are selected and taken, or the element as a whole. */
export function WordSelection(props: {
  place: Place;
  wantsQuote: boolean;
  onPick: (words: { quote?: string; occurrence?: number }) => void;
}): ReactNode {
  const { place, wantsQuote, onPick } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const take = (): void => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const words = wantsQuote ? quoteOf(place.words, selectionStart, selectionEnd) : {};
    setEmpty(words === undefined);
    if (words) onPick(words);
  };
  return h(
    'div',
    null,
    h(
      'label',
      null,
      wantsQuote ? '条文：用鼠标或键盘选中写进去的字' : '条文',
      h('textarea', { ref: area, readOnly: true, rows: 6, defaultValue: place.words }),
    ),
    isEmpty &&
      h('p', { role: 'alert', className: 'cms-doubt' }, '还没有选字：在上面的条文里选中几个字'),
    h(
      'button',
      { type: 'button', className: 'cms-button', onClick: take },
      wantsQuote ? '用选中的字' : '就是这一条',
    ),
  );
}
