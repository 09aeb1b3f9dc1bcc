import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawPicture } from '#library/draw-picture.ts';

const size = { width: 120, height: 60 };
const words = (text: string) => ({
  type: 'div',
  props: { style: { display: 'flex', fontFamily: 'noto', fontSize: 30 }, children: text },
});
const pixelsOf = async (text: string) =>
  sharp(await drawPicture(words(text), size))
    .raw()
    .toBuffer();

it('draws the words it is given, and a character the font lacks as 〓, never as an empty box', async () => {
  expect(await pixelsOf('望\ue000澜')).toEqual(await pixelsOf('望〓澜'));
  expect(await pixelsOf('望〓澜')).not.toEqual(await pixelsOf('望澜'));
});

it('leaves out an accent the font lacks, wherever it stands', async () => {
  expect(await pixelsOf('望a\u0302\u0489澜')).toEqual(await pixelsOf('望â澜'));
});
