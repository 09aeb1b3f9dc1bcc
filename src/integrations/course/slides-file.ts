import PptxGenJS from 'pptxgenjs';
import type { OfficeBlock, Run } from './office-blocks.ts';
import { settleOffice } from './settle-office.ts';

export interface OfficeSlide {
  title: string;
  label: string;
  foot: string;
  body: OfficeBlock[];
  notes: string;
}

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
  if (slides.length === 0) addSlide(deck, { title, label: '', foot: '', body: [], notes: '' });
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return settleOffice(bytes, date);
}

const head = { y: 0.3, h: 0.9, valign: 'bottom' } as const;
/** Made anew for every slide: the library writes into what it is given. */
const makeRule = () => ({ x: 0.6, y: 1.25, w: 12.1, h: 0, line: { color: ink, width: 1 } });

function addSlide(deck: PptxGenJS, { title, label, foot, body, notes }: OfficeSlide): void {
  const slide = deck.addSlide();
  const look = { color: ink, fontFace: face };
  const words = body.flatMap(printBlock);
  slide.addText(title, { ...head, ...look, x: 0.6, w: 10.2, fontSize: 30, bold: true });
  if (label)
    slide.addText(label, { ...head, x: 10.8, w: 2, fontSize: 14, color: grey, align: 'right' });
  slide.addShape('line', makeRule());
  if (words.length > 0)
    slide.addText(words, {
      ...{ x: 0.6, y: 1.4, w: 12.1, h: 5.3, valign: 'top', fit: 'shrink' },
      ...look,
      fontSize: sizeOf(words, body.length),
    });
  slide.addText(foot, { x: 0.6, y: 6.85, w: 12.1, h: 0.4, fontSize: 12, color: grey });
  if (notes) slide.addNotes(notes);
}

/** The face that lets the words fit, counting a line for every block. */
function sizeOf(words: readonly PptxGenJS.TextProps[], blocks: number): number {
  const length = words.reduce((sum, { text = '' }) => sum + text.length, 0) + 20 * blocks;
  return length < 140 ? 26 : length < 240 ? 20 : length < 420 ? 15 : 11;
}

function printBlock(block: OfficeBlock): PptxGenJS.TextProps[] {
  if (block.kind === 'table')
    return block.rows.map((row) => ({
      text: row.map((cell) => cell.map(({ text }) => text).join('')).join('　|　'),
      options: { breakLine: true },
    }));
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
