import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readBody } from '#cms/preview/body-tree.ts';
import { drawPicture, listPictures } from '#cms/preview/draw-picture.ts';
import { toReact } from '#cms/preview/to-react.ts';
import { kinds } from '#model/kinds.ts';

const drawn = (body: string): string =>
  renderToStaticMarkup(
    h(
      'div',
      null,
      toReact(readBody('lesson', body).tree, (path) => `blob:${path}`),
    ),
  );

describe('a component beside the form', () => {
  it('shows every word that was given to it', () => {
    const page = drawn(
      '<Quiz kind="single" question="谁来修？">\n<Option correct feedback="条例写明了">管理单位</Option>\n<Option feedback="不是">路人</Option>\n<Explanation>\n\n看第三条。\n\n</Explanation>\n</Quiz>',
    );
    for (const words of ['小测', '单选', '谁来修？', '管理单位', '条例写明了', '看第三条。'])
      expect(page).toContain(words);
  });

  it('shows a picture where this page has it, with its words', () => {
    const page = drawn('<Figure src="media/a.png" alt="树下的长椅" caption="改好以后" />');
    expect(page).toContain('<img src="blob:media/a.png" alt="树下的长椅"');
    expect(page).toContain('改好以后');
    expect(drawn('![树下](media/b.png)')).toContain('src="blob:media/b.png"');
  });
});

describe('the pictures of a record', () => {
  it('are found however deep the model keeps them', () => {
    const image = { src: 'media/a.png', alt: '树下' };
    expect(listPictures({ image }, kinds.story.schema)).toEqual([image]);
    expect(listPictures({ person: { photo: image } }, kinds.suggestion.schema)).toEqual([image]);
    expect(listPictures({ image: { alt: '树下' } }, kinds.story.schema)).toEqual([]);
  });

  it('are files of the media folder or not asked for', () => {
    const draw = (src: string) => renderToStaticMarkup(drawPicture({ src }, (path) => path));
    expect(draw('https://x.cn/a.png')).not.toContain('img');
    expect(draw('media/a.png')).toContain('src="media/a.png"');
  });
});
