import type { Root } from 'hast';
import { findEffectiveDate } from '#domain/consultation/stage.ts';
import { layTimeline, type TimelineStep } from '#domain/consultation/timeline.ts';
import { listArticles, findNode, textOf } from '#domain/statute/access.ts';
import { eIdToLabel } from '#domain/statute/labels.ts';
import { readBodyTree } from '#records/body.ts';
import { comparisonHref, listComparisonsOf } from './comparison.ts';
import { listLaws, type LawView } from './laws.ts';
import { describeNumbersOf, type FigureView, type LawNumbers } from './numbers.ts';
import { once } from './once.ts';
import { type Entry, findRecord, getSite } from './records.ts';
import { listByText, type SuggestionList } from './suggestion-lists.ts';
import { isAdopted, type SuggestionView } from './suggestions.ts';
import { listTexts, loadStatute } from './texts.ts';

/** What a law's page says, in its order. */
export interface LawPage {
  /** The law's title, with its year where two laws share it. */
  title: string;
  sentences: string[];
  questions: { href: string; label: string; question: string }[];
  body: Root | undefined;
  steps: TimelineStep[];
  /** The suggestions on each version. */
  spoken: ReadonlyMap<string, SuggestionList[]>;
  validity: string | undefined;
  effective: string | undefined;
  openText: string | undefined;
  /** Which version can be spoken to: 草案. */
  openVersion: string | undefined;
  /** What became of the suggestions; undefined when there are none. */
  numbers: LawNumbers | undefined;
  /** Invented suggestions on a real law, which are never counted with the real ones. */
  invented: FigureView | undefined;
  /** The few shown on the page: adopted ones first. */
  shown: SuggestionView[];
  texts: VersionView[];
}

export interface VersionView {
  href: string;
  version: string;
  date: string | undefined;
  articles: number;
  organ: string | undefined;
  note: string | undefined;
  pending: boolean;
  comparisons: { href: string; with: string }[];
}

export async function describeLaw(view: LawView): Promise<LawPage> {
  const { today } = await getSite();
  const { law, open } = view;
  const texts = await listTexts(view.id);
  const all = await describeNumbersOf(view.id);
  const numbers = all.find(({ example }) => example === law.example);
  const effective =
    findEffectiveDate(law.stages) ?? texts.findLast(({ data }) => data.effective)?.data.effective;
  const openText = open && (await findRecord('text', open.text));
  return {
    title: await uniqueTitle(view),
    sentences: law.summary ?? describeFromText(texts.at(-1)),
    questions: await listQuestions(view),
    body: readBodyTree('law', view),
    steps: layTimeline(law, today),
    spoken: await listByText(),
    effective,
    validity: law.validity ?? (effective && (effective > today ? '尚未生效' : '有效')),
    openText: openText && `/laws/${openText.id}/`,
    openVersion: openText?.data.version,
    numbers,
    invented: law.example ? undefined : all.find(({ example }) => example)?.steps[0],
    shown: (numbers?.suggestions ?? [])
      .toSorted((a, b) => Number(isAdopted(b.suggestion)) - Number(isAdopted(a.suggestion)))
      .slice(0, 5),
    texts: await viewVersions(view.id, texts),
  };
}

/** The newest first. */
async function viewVersions(law: string, texts: readonly Entry<'text'>[]): Promise<VersionView[]> {
  const pairs = await listComparisonsOf(law);
  return texts.toReversed().map((entry) => ({
    ...viewVersion(entry),
    comparisons: pairs
      .filter(([, later]) => later.id === entry.id)
      .map(([earlier]) => ({
        href: comparisonHref(earlier, entry),
        with:
          earlier.data.version === entry.data.version
            ? (earlier.data.date ?? '')
            : earlier.data.version,
      })),
  }));
}

function viewVersion(entry: Entry<'text'>): Omit<VersionView, 'comparisons'> {
  const { version, date, source, note } = entry.data;
  return {
    href: `/laws/${entry.id}/`,
    version,
    date,
    articles: listArticles(loadStatute(entry)).length,
    organ: source.organ,
    note,
    pending: source.pending,
  };
}

/** Without three sentences of an editor's, the law's own first two articles say what it is about. */
function describeFromText(entry: Entry<'text'> | undefined): string[] {
  if (!entry) return ['这个项目还没有公开的文本。'];
  const first = listArticles(loadStatute(entry)).slice(0, 2);
  return first.map((article) => textOf(article).slice(article.num.length));
}

async function listQuestions({ law }: LawView): Promise<LawPage['questions']> {
  const found = await Promise.all(
    law.highlights.map(async ({ text, eId, question }) => {
      const entry = await findRecord('text', text);
      if (!entry || !findNode(loadStatute(entry), eId)) return [];
      return [
        { href: `/laws/${text}/#${eId}`, label: eIdToLabel(eId.split('__')[0] ?? eId), question },
      ];
    }),
  );
  return found.flat().sort((a, b) => placeOf(a.href) - placeOf(b.href));
}

/** In the order of the text. */
const placeOf = (href: string): number => Number(/#art_(\d+)/.exec(href)?.[1] ?? 0);

const groupByTitle = once(async () => Map.groupBy(await listLaws(), ({ law }) => law.title));

/** Two laws may share a title; then each page's title gains what tells them apart. */
async function uniqueTitle({ id, law, lastDate }: LawView): Promise<string> {
  const same = (await groupByTitle()).get(law.title) ?? [];
  if (same.length < 2) return law.title;
  const dated = same.filter((other) => other.lastDate === lastDate).length === 1;
  return `${law.title}（${dated && lastDate ? lastDate : id}）`;
}
