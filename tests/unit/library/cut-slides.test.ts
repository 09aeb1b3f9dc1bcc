import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { cutSlides } from '#library/cut-slides.ts';

const words = (value: string): ElementContent => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value }],
});
const part = (name: string): ElementContent => ({
  type: 'component',
  display: 'block',
  name,
  props: {},
  children: [],
});
const titles = (nodes: ElementContent[]) =>
  cutSlides(nodes, '三把尺子', '展开').map(({ title }) => title);

describe('slides', () => {
  it('have titles that differ when one part fills several', () => {
    expect(titles([words('一'), part('Quiz')])).toEqual(['三把尺子', '三把尺子（续）']);
    expect(titles([words('一'), part('Quiz'), part('Quiz')])).toEqual([
      '三把尺子',
      '三把尺子（续1）',
      '三把尺子（续2）',
    ]);
  });

  it('keep the words that lead to an article with the article', () => {
    const [first, second] = cutSlides(
      [words('先说一句。'), words('草案写着：'), part('ArticleQuote')],
      '三把尺子',
      '',
    );
    expect(first?.nodes).toEqual([words('先说一句。')]);
    expect(second?.nodes).toEqual([words('草案写着：'), part('ArticleQuote')]);
    expect(titles([words('草案写着：'), part('ArticleQuote')])).toEqual(['三把尺子']);
  });

  it('keep a line in bold, the name of a group, with what it names', () => {
    const name: ElementContent = {
      ...{ type: 'element', tagName: 'p', properties: {} },
      children: [
        {
          type: 'element',
          tagName: 'strong',
          properties: {},
          children: [{ type: 'text', value: '第一组' }],
        },
      ],
    };
    const slides = cutSlides([part('Quiz'), name, part('ArticleQuote')], '三把尺子', '');
    expect(slides).toHaveLength(2);
    expect(slides[1]?.nodes).toEqual([name, part('ArticleQuote')]);
  });

  it('give a note within a part to the slide before it', () => {
    const slides = cutSlides([part('Quiz'), part('TeacherNote'), part('Quiz')], '三把尺子', '');
    expect(slides.map(({ notes }) => notes.length)).toEqual([1, 0]);
    const later = [part('Quiz'), part('Quiz'), part('TeacherNote'), part('Quiz')];
    expect(cutSlides(later, '三把尺子', '').map(({ notes }) => notes.length)).toEqual([0, 1, 0]);
  });

  it('lose no word and show the notes that close a part from its first slide', () => {
    const nodes = [words('甲'.repeat(90)), words('乙'.repeat(90)), part('TeacherNote')];
    const slides = cutSlides(nodes, '三把尺子', '');
    expect(slides.flatMap(({ nodes: own }) => own)).toEqual(nodes.slice(0, 2));
    expect(slides[0]?.notes).toEqual(nodes.slice(2));
    expect(slides[1]?.notes).toEqual([]);
  });
});
