import { cutRuns, excerptRuns, type LookMark, type Run } from '#domain/trace/excerpt.ts';
import type { Passage } from './passage.ts';
import { describeSuggestion } from './suggestion-page.ts';
import type { SuggestionView } from './suggestions.ts';

const VOICE_LENGTH = 68;
const PASSAGE_LENGTH = 100;
const LEAD = 34;

interface PicturePassage {
  label: string;
  runs: Run[];
}

export interface PictureFacts {
  title: string;
  /** 《…条例》，部分采纳. */
  outcome: string;
  voice: string;
  isExample: boolean;
  before: PicturePassage | undefined;
  after: PicturePassage;
}

/** What the share picture of an adopted suggestion shows: what was said, the words before and after. */
export async function collectPictureFacts(view: SuggestionView): Promise<PictureFacts> {
  const { suggestion } = view;
  const { before, landings } = await describeSuggestion(view);
  const landing = landings[0];
  return {
    title: shorten(suggestion.title, 24),
    outcome: `《${shorten(view.law ?? '', 26)}》，${suggestion.state}`,
    voice: shorten(suggestion.voice, VOICE_LENGTH),
    isExample: suggestion.example,
    before: before && toPassage(before, 'removed'),
    after: landing?.passage
      ? nameMode(toPassage(landing.passage, 'added'), landing.adoption.mode)
      : withoutPassage(landing?.adoption.mode),
  };
}

/** Words that stayed are drawn like new ones; the label says that they are not. */
const nameMode = (passage: PicturePassage, mode: string): PicturePassage =>
  mode === '保留' || mode === '移位' ? { ...passage, label: `${passage.label}，${mode}` } : passage;

function withoutPassage(mode: string | undefined): PicturePassage {
  const text =
    mode === '删除' ? '这句话删去了。' : '采纳了意见的意思，没有对应到某一条的某几个字。';
  return { label: `现在的条文${mode ? `，${mode}` : ''}`, runs: [{ text, look: 'plain' }] };
}

function toPassage(passage: Passage, changed: 'added' | 'removed'): PicturePassage {
  const marksOf = (eId: string): LookMark[] => [
    ...(passage.changes.get(eId) ?? [])
      .filter(({ isSign }) => !isSign)
      .map(({ start, end, suggestions }) => {
        const isOwn = changed === 'added' && suggestions.length > 0;
        return { start, end, look: isOwn ? ('voiced' as const) : changed };
      }),
    ...(passage.spans.get(eId) ?? []).map(({ start, end }) => ({
      start,
      end,
      look: 'kept' as const,
    })),
  ];
  const { heading, level } = passage.node;
  // A chapter is its title here: its articles have pictures of their own.
  if (heading && level !== 'article')
    return {
      label: passage.label,
      runs: [{ text: heading, look: changed === 'added' ? 'voiced' : 'plain' }],
    };
  const runs = raiseKept(cutRuns(passage.node, marksOf));
  return { label: passage.label, runs: excerptRuns(runs, PASSAGE_LENGTH, LEAD, 'end') };
}

/** Where none of a voice's words is new (移位, 保留), the ones that stayed are what it is about. */
const raiseKept = (runs: readonly Run[]): Run[] =>
  runs.some(({ look }) => look === 'voiced')
    ? [...runs]
    : runs.map((run) => (run.look === 'kept' ? { ...run, look: 'voiced' } : run));

/** By whole characters, so that a rare one is not cut in two. */
function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
