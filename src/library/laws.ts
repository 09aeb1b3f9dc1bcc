import { describeWindow, type WindowStatus } from '#domain/consultation/window.ts';
import {
  completeStages,
  findCurrentStage,
  findLastDate,
  labelStage,
} from '#domain/consultation/stage.ts';
import type { Consultation } from '#model/consultation.ts';
import type { Law } from '#model/law.ts';
import { stages } from '#model/vocabularies.ts';
import { once } from './once.ts';
import { type Entry, getSite, listRecords } from './records.ts';

/** A consultation and where it stands today. */
export type Window = Consultation & { status: WindowStatus };

/** A law as lists and its page show it. */
export interface LawView {
  id: string;
  href: string;
  law: Law;
  body: string;
  bodyLine: number;
  /** 第二次审议; undefined when nothing has happened yet. */
  stage: string | undefined;
  stageSlug: string | undefined;
  stageDate: string | undefined;
  /** The last day that a stage bears; a stage without a day leaves it as it was. */
  lastDate: string | undefined;
  windows: Window[];
  /** The window a reader can still speak in. */
  open: Window | undefined;
}

/** Every law, open consultations first (nearest deadline first), then the latest moved. */
export const listLaws = once(async (): Promise<LawView[]> => {
  const { now } = await getSite();
  const versions = Map.groupBy(
    (await listRecords('text')).map(({ data }) => data),
    ({ law }) => law,
  );
  const views = (await listRecords('law')).map((entry) =>
    viewLaw(entry, versions.get(entry.id) ?? [], now),
  );
  return views.sort((a, b) => compareKeys(sortKey(a), sortKey(b)) || compareKeys(a.id, b.id));
});

const compareKeys = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Open ones sort by deadline, before all others, which sort by their latest day backwards. */
const sortKey = ({ open, lastDate }: LawView): string =>
  open
    ? `0${open.official.closes}`
    : `1${[...(lastDate ?? '0000-00-00')].map((digit) => (/\d/.test(digit) ? 9 - Number(digit) : digit)).join('')}`;

/** Joins a law's record with the day. */
export function viewLaw(
  { id, data, body, bodyLine }: Entry<'law'>,
  versions: Parameters<typeof completeStages>[1],
  now: string,
): LawView {
  const law = { ...data, stages: completeStages(data.stages, versions) };
  const current = findCurrentStage(law.stages, now.slice(0, 10));
  const windows = data.consultations.map((consultation) => ({
    ...consultation,
    status: describeWindow(consultation, now),
  }));
  return {
    id,
    href: `/laws/${id}/`,
    law,
    body,
    bodyLine,
    stage: current && labelStage(current),
    stageSlug: current && stages.slugOf(current.stage),
    stageDate: current?.date,
    lastDate: findLastDate(law.stages, now.slice(0, 10)),
    windows,
    open: windows.find(
      ({ status }) => status.state === 'open' || status.state === 'station-closed',
    ),
  };
}
