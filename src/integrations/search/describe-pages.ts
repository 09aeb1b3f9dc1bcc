import { kindOfAddress } from '#domain/search/page-kinds.ts';
import type { ListedPage } from '#domain/search/page-list.ts';
import type { Law } from '#model/law.ts';
import { recordAt } from '#records/addresses.ts';
import type { ReleasedContent } from '#records/load-content.ts';

type Facts = Pick<ListedPage, 'date' | 'facets'>;

/** What facets and the order by date need to know of the page at an address; `published` is its PubDate. */
export type DescribePage = (address: string, published: string) => Facts;

/** Looks records up by address, so that a page need not say again what its record says. */
export function describePages({ records }: Pick<ReleasedContent, 'records'>): DescribePage {
  const laws = new Map(records.law.map(({ id, data }) => [id, data]));
  const stations = new Map(records.station.map(({ id, data }) => [id, data.name]));
  const suggestions = new Map(records.suggestion.map(({ id, data }) => [id, data]));
  const events = new Map(records.event.map(({ id, data }) => [id, data]));
  const stories = new Map(records.story.map(({ id, data }) => [id, data]));

  return (address, published) => {
    const { kind, id = '' } = recordAt(address) ?? {};
    const suggestion = kind === 'suggestion' ? suggestions.get(id) : undefined;
    const event = kind === 'event' ? events.get(id) : undefined;
    const story = kind === 'story' ? stories.get(id) : undefined;
    const record = suggestion ?? event;
    const isLaw = kind === 'law' || kind === 'text';
    const law = laws.get((isLaw ? id.split('/')[0] : (record ?? story)?.law) ?? '');
    const station = stations.get((kind === 'station' ? id : record?.station) ?? '');
    const date = published || (suggestion?.collectedOn ?? event?.starts.slice(0, 10) ?? '');
    return {
      date,
      facets: {
        kind: [kindOfAddress(address)],
        law: law ? [nameOf(law)] : [],
        year: date ? [`${date.slice(0, 4)}年`] : [],
        topic: law?.topics ?? [],
        station: station === undefined ? [] : [station],
      },
    };
  };
}

const nameOf = ({ shortTitle, title }: Law): string => shortTitle ?? title;
