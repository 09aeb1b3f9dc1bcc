import { describe, expect, it } from 'vitest';
import type { Root } from 'hast';
import { listParts, prepareForPupils } from '#library/lesson-tree.ts';
import { readBodyTree } from '#records/body.ts';

const lesson = (body: string): Root => {
  const tree = readBodyTree('lesson', { body, bodyLine: 1 });
  if (!tree) throw new Error('the body is empty');
  return tree;
};
const prepare = (body: string, prefix?: string) => prepareForPupils(lesson(body), prefix);
const anchors = (tree: Root, name: string) =>
  listParts(tree)
    .filter((part) => part.name === name)
    .map(({ props }) => props['anchor']);

const scenario = (ids: string) => `<Scenario title="路口">
${ids
  .split(' ')
  .map(
    (id) => `<Scene id="${id}" title="场景">
站住。

<Choice to="start">回<Term id="draft">草案</Term>那里</Choice>

<TeacherNote>

只给老师

</TeacherNote>
</Scene>`,
  )
  .join('\n')}
</Scenario>`;

describe("the pupil's tree of a lesson", () => {
  it('holds no note for teachers, however deep it stands', () => {
    const body = `<TeacherNote>\n\n只给老师\n\n</TeacherNote>\n\n${scenario('start')}`;
    expect(JSON.stringify(lesson(body))).toContain('只给老师');
    expect(JSON.stringify(prepare(body))).not.toContain('只给老师');
    expect(listParts(prepare(body)).map(({ name }) => name)).not.toContain('TeacherNote');
  });

  it('gives scenes of two scenarios different anchors and leads each choice to its own', () => {
    const tree = prepare(`${scenario('start')}\n\n${scenario('start')}`, 'lesson-1-');
    expect(anchors(tree, 'Scene')).toEqual(['lesson-1-scene-1-start', 'lesson-1-scene-2-start']);
    expect(anchors(tree, 'Choice')).toEqual(anchors(tree, 'Scene'));
  });

  it('keeps links out of a choice, which is a link itself', () => {
    expect(listParts(prepare(scenario('start'))).map(({ name }) => name)).toEqual([
      'Scenario',
      'Scene',
      'Choice',
    ]);
    const choice = listParts(prepare(scenario('start'))).at(-1);
    expect(choice?.children).toEqual([{ type: 'text', value: '回草案那里' }]);
  });

  it('numbers quizzes through the lesson in reading order', () => {
    const quiz = (question: string) =>
      `<Quiz kind="short" question="${question}">\n<Explanation>参考。</Explanation>\n</Quiz>`;
    const tree = prepare(`${quiz('一')}\n\n<Reveal label="看">\n\n${quiz('二')}\n\n</Reveal>`);
    expect(anchors(tree, 'Quiz')).toEqual(['quiz-1', 'quiz-2']);
  });

  it('drops the written box of a checklist item, since the page draws one', () => {
    const tree = prepare('<Checklist title="带齐">\n\n- [ ] 纸\n- 笔\n\n</Checklist>');
    expect(JSON.stringify(tree)).not.toMatch(/[☐☑]/);
    expect(JSON.stringify(tree)).toContain('"纸"');
  });
});
