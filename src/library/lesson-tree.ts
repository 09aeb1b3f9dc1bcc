import type { Element, ElementContent, Root } from 'hast';
import { hashOf, layOutQuiz, type LessonPart, wordsOf } from './lesson-quiz.ts';

/** Who reads a tree: the pupils' page, the plan, the worksheet, or the key. */
export type Audience = 'pupil' | 'teacher' | 'handout' | 'answers';

const forms = { pupil: 'folded', teacher: 'open', handout: 'sheet', answers: 'open' } as const;

/**
 * Makes a lesson's tree ready for a page. In: the tree of `readBodyTree`. Out: a new tree, data still.
 * 1. No TeacherNote is left in it, at any depth, but for the teacher's.
 * 2. Quizzes are numbered and laid out; scenes and the choices that lead to them share an `anchor`, unique in the page.
 * 3. A choice, a term and an item of a checklist hold what a link and a box can hold.
 * 4. Quizzes and what is hidden carry a `form`: to be opened, lying open, or with room to write and no answer.
 * Example: the second `<Scenario>` with `<Scene id="start">` → anchor `scene-2-start`.
 */
export function prepareLesson(tree: Root, audience: Audience, prefix = ''): Root {
  const counts = { quizzes: 0, scenarios: 0, timelines: 0 };
  const form = forms[audience];
  return { ...tree, children: (tree.children as ElementContent[]).flatMap(prepare) };

  function prepare(node: ElementContent): ElementContent[] {
    if (node.type === 'element') return [{ ...node, children: node.children.flatMap(prepare) }];
    if (node.type !== 'component') return [node];
    if (node.name === 'TeacherNote' && audience !== 'teacher') return [];
    if (node.name === 'Scenario') counts.scenarios += 1;
    const number = node.name === 'Quiz' ? (counts.quizzes += 1) : 0;
    return [dress({ ...node, children: node.children.flatMap(prepare) }, number)];
  }

  function dress(part: LessonPart, number: number): LessonPart {
    switch (part.name) {
      case 'Quiz':
        return withProps(dressQuiz(part, number, prefix), { form });
      case 'Video':
      case 'Reveal':
        return withProps(form === 'sheet' ? { ...part, children: [] } : part, { form });
      case 'Scene':
        return withProps(part, { anchor: sceneAnchor(part.props['id']) });
      case 'Choice':
        return withWords(part, { anchor: sceneAnchor(part.props['to']) });
      case 'Timeline':
        return withProps(part, { anchor: `${prefix}timeline-${(counts.timelines += 1)}` });
      case 'Term':
        return withWords(part, { local: audience === 'pupil' });
      case 'Checklist':
        return { ...part, children: part.children.map(withoutBoxes) };
      default:
        return part.heading ? withProps(part, { anchor: part.heading.id }) : part;
    }
  }

  function sceneAnchor(id: unknown): string {
    return `${prefix}scene-${counts.scenarios}-${String(id)}`;
  }
}

/** The tree of the pupils' page. */
export const prepareForPupils = (tree: Root, prefix = ''): Root =>
  prepareLesson(tree, 'pupil', prefix);

const withProps = (part: LessonPart, props: LessonPart['props']): LessonPart => ({
  ...part,
  props: { ...part.props, ...props },
});

/** What a link can hold: words alone. */
const withWords = (part: LessonPart, props: LessonPart['props']): LessonPart => ({
  ...withProps(part, props),
  children: [{ type: 'text', value: wordsOf(part) }],
});

function dressQuiz(part: LessonPart, number: number, prefix: string): LessonPart {
  const isOption = (node: ElementContent): node is LessonPart =>
    node.type === 'component' && node.name === 'Option';
  const question = String(part.props['question']);
  const { options, matches, key, answer, feedback } = layOutQuiz(
    String(part.props['kind']),
    question,
    part.children.filter(isOption),
  );
  const others = part.children.filter((node) => !isOption(node));
  return {
    ...withProps(part, {
      number,
      anchor: `${prefix}quiz-${number}`,
      name: `${number}-${hashOf(question).toString(36)}`,
      ...{ matches, key, answer, feedback },
    }),
    children: [...options, ...others],
  };
}

/** The page draws a box before every item; one that was written, `- [ ]`, would make two. */
function withoutBoxes(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName !== 'li') return { ...node, children: node.children.map(withoutBoxes) };
  return { ...node, children: dropBox(node) };
}

function dropBox({ children }: Element): ElementContent[] {
  const [first, ...rest] = children;
  if (first?.type === 'text')
    return [{ ...first, value: first.value.replace(/^\s*[☐☑]\s*/, '') }, ...rest];
  if (first?.type === 'element' && first.tagName === 'p')
    return [{ ...first, children: dropBox(first) }, ...rest];
  return children;
}

/** Every component of a tree, outer ones first. */
export function listParts(tree: Root): LessonPart[] {
  const found: LessonPart[] = [];
  const visit = (node: ElementContent): void => {
    if (node.type === 'component') found.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  (tree.children as ElementContent[]).forEach(visit);
  return found;
}
