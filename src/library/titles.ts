import { pinyin } from 'pinyin-pro';
import type { Kind } from '#model/kinds.ts';
import { addressOf } from '#records/addresses.ts';
import { listRecords } from './records.ts';
import { titleOfText } from './texts.ts';

/** A page, or a term on the page of terms, by its title. */
export interface TitleEntry {
  title: string;
  href: string;
}

const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin-kn');

/** Every title of the site under the first letter of its pinyin; what has none comes last. */
export async function groupTitles(): Promise<{ letter: string; titles: TitleEntry[] }[]> {
  const titles = (await listTitles()).sort((a, b) => byPinyin.compare(a.title, b.title));
  const groups = Map.groupBy(titles, ({ title }) => letterOf(title));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, found]) => ({ letter, titles: found }));
}

async function listTitles(): Promise<TitleEntry[]> {
  const texts = await Promise.all(
    (await listRecords('text')).map(async (entry) => ({
      title: await titleOfText(entry),
      href: `/laws/${entry.id}/`,
    })),
  );
  const terms = (await listRecords('term')).map(({ id, data }) => ({
    title: data.term,
    href: `/glossary/#term-${id}`,
  }));
  const titled = ['law', 'suggestion', 'course', 'story', 'event', 'page'] as const;
  const others = await Promise.all(titled.map((kind) => listOf(kind)));
  const stations = (await listRecords('station')).map(({ id, data }) => ({
    title: data.name,
    href: `/stations/${id}/`,
  }));
  const lessons = (await listRecords('lesson')).map(({ data }) => ({
    title: data.title,
    href: `/courses/${data.course}/${data.id}/`,
  }));
  return [...texts, ...terms, ...others.flat(), ...stations, ...lessons];
}

type Titled = Extract<Kind, 'law' | 'suggestion' | 'course' | 'story' | 'event' | 'page'>;

async function listOf(kind: Titled): Promise<TitleEntry[]> {
  return (await listRecords(kind)).map(({ id, data }) => ({
    title: data.title,
    href: addressOf({ kind, id }) ?? '/',
  }));
}

const letterOf = (title: string): string =>
  /[a-z]/.exec(
    pinyin(title.replace(/^\P{L}+/u, '').slice(0, 1), { pattern: 'first', toneType: 'none' }),
  )?.[0] ?? 'other';
