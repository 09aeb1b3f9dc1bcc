import { createElement as h, type ReactNode, useState } from 'react';
import { Choice, type Option } from './choice.ts';
import { listInside, listPlaces, type Place } from './pick-words.ts';
import { useTexts } from './use-texts.ts';
import type { WidgetProps } from './widget-props.ts';
import { WordSelection } from './word-selection.ts';

/** What was picked: a text, an element of it, and some of its words where words are wanted. */
export interface Passage {
  text: string;
  eId: string;
  quote?: string;
  occurrence?: number;
}

interface Props {
  widget: WidgetProps;
  wantsQuote: boolean;
  onPick: (passage: Passage) => void;
}

/** Law and version → article → paragraph → the words, selected in place. */
export function PassagePicker({ widget, wantsQuote, onPick }: Props): ReactNode {
  const texts = useTexts(widget);
  const [text, setText] = useState('');
  const [article, setArticle] = useState('');
  const body = texts?.find(({ id }) => id === text)?.body ?? '';
  if (texts === undefined) return h('p', null, '正在读取文本……');
  return h(
    'div',
    { className: 'cms-picker' },
    h(Choice, {
      label: '哪个文本',
      value: text,
      onChange: (value) => (setText(value), setArticle('')),
      options: texts.map(({ id, name }): Option => [id, name]),
    }),
    body !== '' &&
      h(Choice, {
        label: '哪一条',
        value: article,
        onChange: setArticle,
        options: listPlaces(body).map(summarise),
      }),
    article !== '' &&
      h(Inside, {
        key: `${text} ${article}`,
        places: listInside(body, article),
        wantsQuote,
        onPick: (passage) => onPick({ text, ...passage }),
      }),
  );
}

function Inside(props: {
  places: Place[];
  wantsQuote: boolean;
  onPick: (passage: Omit<Passage, 'text'>) => void;
}): ReactNode {
  const { places, wantsQuote, onPick } = props;
  const [eId, setEId] = useState(places[0]?.eId ?? '');
  const place = places.find((one) => one.eId === eId) ?? places[0];
  return h(
    'div',
    null,
    places.length > 1 &&
      h(Choice, {
        label: '整条还是哪一款',
        value: eId,
        onChange: setEId,
        options: places.map(({ eId, label }, index): Option => [eId, index === 0 ? '整条' : label]),
      }),
    place &&
      h(WordSelection, {
        key: place.eId,
        place,
        wantsQuote,
        onPick: (words) => onPick({ eId: place.eId, ...words }),
      }),
  );
}

const summarise = ({ eId, label, words }: Place): Option => [
  eId,
  `${label}　${words.replace(/^\S+　/, '').slice(0, 24)}`,
];
