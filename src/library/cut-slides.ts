import type { ElementContent } from 'hast';
import { wordsOf } from './lesson-quiz.ts';

/**
 * Cuts a lesson into slides. In: the tree of the teacher's page. Out: slides in order.
 * 1. Every word of the lesson stands on exactly one slide, but a TeacherNote, which is a note to the speaker.
 * 2. A block begins a slide, and so do a heading, a scene and every component that fills a screen.
 * 3. A note within a part stands with the slide before it; the notes that close a part are about the whole of it
 *    (how to begin, what to hand out) and stand with its first slide.
 * 4. A paragraph that ends in a colon, or is in bold from end to end, stands with what it leads to.
 * 5. No two slides of a part have the same title: 标题, 标题（续1）, 标题（续2）; a single one that follows says 标题（续）.
 * Example: a block of two short paragraphs and a quiz → two slides, 标题 and 标题（续）.
 */
export interface Slide {
  title: string;
  /** 导入，5 分钟; empty outside a block. */
  label: string;
  nodes: ElementContent[];
  notes: ElementContent[];
  /** Whether the words need a smaller face. */
  isLong: boolean;
}

/** Characters that can be read from the last row. */
const room = 130;
const whole = [
  'Quiz',
  'Comparison',
  'ArticleQuote',
  'Timeline',
  'SuggestionCard',
  'Checklist',
  'Figure',
  'Video',
  'Scene',
  'Reveal',
];

export function cutSlides(nodes: readonly ElementContent[], title: string, label: string): Slide[] {
  const slides: Slide[] = [];
  let filled = 0;
  const open = (): Slide => {
    const slide = { title, label, nodes: [], notes: [], isLong: false };
    slides.push(slide);
    filled = 0;
    return slide;
  };
  const put = (node: ElementContent): void => {
    if (isBlank(node)) return;
    const size = wordsOf(node).length;
    const fills = node.type === 'component' && whole.includes(node.name);
    const isHeading = node.type === 'element' && /^h\d$/.test(node.tagName);
    let last = slides.at(-1);
    if (!last || (last.nodes.length > 0 && (fills || isHeading || filled + size > room)))
      last = isHeading ? open() : openAfterLead(last, open);
    last.nodes.push(fold(node));
    last.isLong ||= size > room;
    filled = fills ? room + 1 : filled + size;
  };
  const end = nodes.findLastIndex((node) => !isNote(node) && !isBlank(node)) + 1;
  for (const node of nodes.slice(0, end).flatMap(unfold)) {
    if (isNote(node)) (slides.at(-1) ?? open()).notes.push(node);
    else put(node);
  }
  const closing = nodes.slice(end).filter(isNote);
  if (closing.length > 0) (slides[0] ?? open()).notes.push(...closing);
  return slides.map((slide, at) => ({ ...slide, title: title + nameTurn(at, slides.length) }));
}

function nameTurn(at: number, total: number): string {
  if (at === 0) return '';
  return total === 2 ? '（续）' : `（续${at}）`;
}

/** A new slide, with the words that lead to what it shows; the last one itself when it holds nothing else. */
function openAfterLead(last: Slide | undefined, open: () => Slide): Slide {
  const lead = last?.nodes.at(-1);
  if (!last || !lead || !leadsOn(lead)) return open();
  if (last.nodes.length === 1) return last;
  last.nodes.pop();
  const next = open();
  next.nodes.push(lead);
  return next;
}

function leadsOn(node: ElementContent): boolean {
  if (/[：:]$/.test(wordsOf(node).trim())) return true;
  const parts = node.type === 'element' && node.tagName === 'p' ? node.children : [];
  const [only] = parts;
  return parts.length === 1 && only?.type === 'element' && only.tagName === 'strong';
}

/** A scenario is a deck of its own: its title, then its scenes; the notes within a scene follow it. */
function unfold(node: ElementContent): ElementContent[] {
  if (node.type !== 'component' || !['Scenario', 'Scene'].includes(node.name)) return [node];
  if (node.name === 'Scenario')
    return [{ ...node, children: [] }, ...node.children.flatMap(unfold)];
  return [
    { ...node, children: node.children.filter((one) => !isNote(one)) },
    ...node.children.filter(isNote),
  ];
}

/** On the screen an answer waits until the teacher opens it. */
const fold = (node: ElementContent): ElementContent =>
  node.type === 'component' && ['Quiz', 'Reveal', 'Video'].includes(node.name)
    ? { ...node, props: { ...node.props, form: 'folded' } }
    : node;

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

const isNote = (node: ElementContent): boolean =>
  node.type === 'component' && node.name === 'TeacherNote';
