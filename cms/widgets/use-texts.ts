import { useEffect, useState } from 'react';
import { type Hit, listRecords, type WidgetProps } from './widget-props.ts';

/** The texts that can be pointed into, as `ebike/draft`, with a name to know them by and their words. */
export interface TextChoice {
  id: string;
  law: string;
  lawTitle: string;
  version: string;
  date: string;
  body: string;
}

/** Every text that the backend holds at the moment when this is first shown; undefined until it has answered. */
export function useTexts(widget: WidgetProps): TextChoice[] | undefined {
  const [texts, setTexts] = useState<TextChoice[]>();
  const { query, forID } = widget;
  useEffect(() => {
    const ask = (kind: string): Promise<Hit[]> => listRecords({ query, forID }, kind);
    void Promise.all([ask('text'), ask('law')]).then(([hits, laws]) => {
      const titles = new Map(laws.map(({ data }) => [data['id'], String(data['title'])]));
      setTexts(hits.map(({ data }) => toChoice(data, titles)));
    });
  }, [query, forID]);
  return texts;
}

const toChoice = (data: Hit['data'], titles: Map<unknown, string>): TextChoice => ({
  id: `${String(data['law'])}/${String(data['id'])}`,
  law: String(data['law']),
  lawTitle: titles.get(data['law']) ?? String(data['law']),
  version: String(data['version']),
  date: String(data['date'] ?? ''),
  body: String(data['body'] ?? ''),
});

/** The law that the record is about: its own, or the one it names. */
export function lawOfEntry({ getEntry, collection }: WidgetProps): string {
  const key = collection.get('name') === 'law' ? 'id' : 'law';
  return String(getEntry().getIn(['data', key]) ?? '');
}

/** The text that the record speaks to, as against the one that came of it. */
export const textSpokenTo = ({ getEntry }: WidgetProps): string =>
  String(getEntry().getIn(['data', 'addressed', 'text']) ?? '');
