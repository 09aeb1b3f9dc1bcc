import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutQuiz, type LessonPart } from '#library/lesson-quiz.ts';

const option = (words: string, props: LessonPart['props'] = {}): LessonPart => ({
  type: 'component',
  name: 'Option',
  display: 'block',
  props,
  children: [{ type: 'text', value: words }],
});
const wordsShown = ({ options }: { options: LessonPart[] }) =>
  options.map(({ children }) => (children[0]?.type === 'text' ? children[0].value : ''));

describe('a quiz laid out for paper', () => {
  it('letters the options and answers with the letters of the right ones', () => {
    const layout = layOutQuiz('multiple', '选两个', [
      option('甲', { correct: true, feedback: '对' }),
      option('乙'),
      option('丙', { correct: true }),
    ]);
    expect(wordsShown(layout)).toEqual(['甲', '乙', '丙']);
    expect(layout.options.map(({ props }) => props['letter'])).toEqual(['A', 'B', 'C']);
    expect(layout.answer).toBe('A、C');
    expect(layout.feedback).toEqual([{ letter: 'A', place: 0, words: '对', correct: true }]);
  });

  it('never shows an order quiz in its right order, and its answer restores that order', () => {
    const distinct = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(distinct, fc.string(), (words, question) => {
        const layout = layOutQuiz(
          'order',
          question,
          words.map((one) => option(one)),
        );
        const shown = wordsShown(layout);
        expect(shown).not.toEqual(words);
        const restored = layout.answer
          .split(' → ')
          .map((letter) => shown[letter.charCodeAt(0) - 65]);
        expect(restored).toEqual(words);
      }),
    );
  });

  it('mixes the other column of a match and pairs it in the answer', () => {
    const layout = layOutQuiz('match', '配一配', [
      option('应当', { match: '一定要做' }),
      option('不得', { match: '不许做' }),
      option('必须', { match: '一定要做' }),
    ]);
    expect(layout.matches).toHaveLength(2);
    expect(layout.matches).not.toEqual(['一定要做', '不许做']);
    const number = (words: string) => layout.matches.indexOf(words) + 1;
    expect(layout.answer).toBe(
      `A 配 ${number('一定要做')}，B 配 ${number('不许做')}，C 配 ${number('一定要做')}`,
    );
  });

  it('lays the same quiz out the same way every time', () => {
    const written = ['一', '二', '三', '四'].map((one) => option(one));
    expect(layOutQuiz('order', '排', written)).toEqual(layOutQuiz('order', '排', written));
  });
});
