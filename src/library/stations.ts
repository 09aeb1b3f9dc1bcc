import { stationKinds } from '#model/vocabularies.ts';
import { type Entry, listRecords } from './records.ts';

/** Stations: 联系点 first, then what belongs to them, by id; never ranked by adoption. */
export async function listStations(): Promise<Entry<'station'>[]> {
  const rank = ({ data }: Entry<'station'>): number => stationKinds.words.indexOf(data.kind);
  return (await listRecords('station')).sort((a, b) => rank(a) - rank(b));
}
