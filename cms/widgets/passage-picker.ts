import { type ChangeEvent, createElement as h, type ReactNode, useState } from 'react';
import { Choice, type Option } from './choice.ts';
import { findPlaces, listInside, listPlaces, type Place } from './pick-words.ts';
import { lawOfEntry, type TextChoice, useTexts } from './use-texts.ts';
import type { WidgetProps } from './widget-props.ts';
import { WordSelection } from './word-selection.ts';

/** What was picked: a text, an element of it, and some of its words where words are wanted. */
export interface Passage {
  text: string;
  eId: string;
  quote?: string;
  occurrence?: number;
  /** The latest text of the same law. */
  latest?: string;
}

interface Props {
  widget: WidgetProps;
  wantsQuote: boolean;
  onPick: (passage: Passage) => void;
}

/** Law → version → article → paragraph → the words, selected in place. The law of the record is chosen already. */
export function PassagePicker({ widget, wantsQuote, onPick }: Props): ReactNode {
  const texts = useTexts(widget);
  const [chosen, setLaw] = useState<string>();
  const [text, setText] = useState('');
  if (texts === undefined) return h('p', null, '正在读取文本……');
  const laws = new Map(texts.map(({ law, lawTitle }): Option => [law, lawTitle]));
  const own = lawOfEntry(widget);
  const law = chosen ?? (laws.has(own) ? own : '');
  const versions = texts.filter((one) => one.law === law);
  const body = versions.find(({ id }) => id === text)?.body ?? '';
  return h(
    'div',
    { className: 'cms-picker' },
    h(Choice, {
      label: '哪部法',
      value: law,
      onChange: (value) => (setLaw(value), setText('')),
      options: [...laws],
    }),
    law !== '' &&
      h(Choice, {
        label: '哪个文本',
        value: text,
        onChange: setText,
        options: versions.map(({ id, version }): Option => [id, version]),
      }),
    body !== '' &&
      h(Articles, {
        key: text,
        body,
        wantsQuote,
        onPick: (passage) => onPick({ text, latest: latestOf(versions), ...passage }),
      }),
  );
}

const latestOf = (versions: readonly TextChoice[]): string =>
  versions.toSorted((one, other) => one.date.localeCompare(other.date)).at(-1)?.id ?? '';

interface PlaceProps {
  wantsQuote: boolean;
  onPick: (passage: Omit<Passage, 'text'>) => void;
}

/** More than a list shows at once. */
const many = 30;

function Articles(props: PlaceProps & { body: string }): ReactNode {
  const { body, wantsQuote, onPick } = props;
  const [wanted, setWanted] = useState('');
  const [article, setArticle] = useState('');
  const places = listPlaces(body);
  const found = findPlaces(places, wanted);
  return h(
    'div',
    null,
    places.length > many && h(Search, { wanted, found: found.length, onChange: setWanted }),
    h(Choice, {
      label: '哪一条',
      value: article,
      onChange: setArticle,
      options: found.map(summarise),
    }),
    found.some(({ eId }) => eId === article) &&
      h(Inside, { key: article, places: listInside(body, article), wantsQuote, onPick }),
  );
}

function Search(props: {
  wanted: string;
  found: number;
  onChange: (wanted: string) => void;
}): ReactNode {
  const { wanted, found, onChange } = props;
  return h(
    'label',
    null,
    '先找一找（条号或者条文里的几个字，例如 133）',
    h('input', {
      type: 'text',
      value: wanted,
      onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value),
    }),
    wanted !== '' &&
      h('span', { role: 'status' }, found > 0 ? `找到 ${found} 条` : '没有找到：换几个字'),
  );
}

function Inside({ places, wantsQuote, onPick }: PlaceProps & { places: Place[] }): ReactNode {
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
