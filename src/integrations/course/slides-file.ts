import PptxGenJS from 'pptxgenjs';
import type { Run } from './office-runs.ts';
import { fitInto, type LoadedPicture } from './office-pictures.ts';
import { settleOffice } from './settle-office.ts';
import { joinCells, type OfficeSlide } from './slide-layout.ts';

const ink = '1D1A16';
const grey = '4A443B';
const face = 'Microsoft YaHei';

/** A .pptx with the same slides as the page, words that can be edited, and the notes where a speaker looks for them. */
export async function makeSlidesFile(
  title: string,
  author: string,
  date: string,
  slides: readonly OfficeSlide[],
): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.author = author;
  deck.company = author;
  deck.theme = { headFontFace: face, bodyFontFace: face };
  for (const slide of slides) addSlide(deck, slide);
  if (slides.length === 0)
    addSlide(deck, {
      ...{ title, label: '', foot: '', notes: '', picture: undefined, words: [], size: 28 },
    });
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return settleOffice(bytes, date);
}

const head = { y: 0.3, h: 0.9, valign: 'bottom' } as const;
/** Made anew for every slide: the library writes into what it is given. */
const makeRule = () => ({ x: 0.6, y: 1.25, w: 12.1, h: 0, line: { color: ink, width: 1 } });

function addSlide(deck: PptxGenJS, own: OfficeSlide): void {
  const { title, label, foot, notes, picture, size } = own;
  const slide = deck.addSlide();
  const look = { color: ink, fontFace: face };
  const words = own.words.flatMap(printBlock);
  const fontSize = title.length > 22 ? 22 : 30;
  slide.addText(title, { ...head, ...look, x: 0.6, w: 10.2, fontSize, bold: true });
  if (label)
    slide.addText(label, { ...head, x: 10.8, w: 2, fontSize: 14, color: grey, align: 'right' });
  slide.addShape('line', makeRule());
  if (picture) addPicture(slide, picture);
  if (words.length > 0)
    slide.addText(words, {
      ...(picture ? { y: 5.8, h: 1 } : { y: 1.4, h: 5.4 }),
      ...{ x: 0.6, w: 12.1, valign: 'top' },
      ...{ ...look, fontSize: size, lineSpacing: size * 1.4, paraSpaceAfter: size * 0.3 },
    });
  slide.addText(foot, { x: 0.6, y: 6.85, w: 12.1, h: 0.4, fontSize: 12, color: grey });
  if (notes) slide.addNotes(notes);
}

function addPicture(slide: PptxGenJS.Slide, picture: LoadedPicture): void {
  const size = fitInto(
    { width: picture.width / 96, height: picture.height / 96 },
    { width: 12.1, height: 4.3 },
  );
  slide.addImage({
    data: `image/${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`,
    ...{ x: 0.6, y: 1.4, w: size.width, h: size.height },
    altText: picture.alt,
  });
}

function printBlock(block: OfficeSlide['words'][number]): PptxGenJS.TextProps[] {
  if (block.kind === 'table')
    return block.rows.map((row) => ({ text: joinCells(row), options: { breakLine: true } }));
  const runs: Run[] =
    block.kind === 'item' ? [{ text: `${block.marker} ` }, ...block.runs] : block.runs;
  return runs.map(({ text, bold, strike, underline }, at) => ({
    text,
    options: {
      ...((bold || block.kind === 'heading') && { bold: true }),
      ...(strike && { strike: 'sngStrike' as const }),
      ...(underline && { underline: { style: 'sng' as const } }),
      breakLine: at === runs.length - 1,
    },
  }));
}
