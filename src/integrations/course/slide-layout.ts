import type { LoadedBlock, LoadedPicture } from './office-pictures.ts';
import type { WrittenSlide } from './read-slide.ts';

/** A sheet of the file: its words have a size at which they fit. */
export interface OfficeSlide {
  title: string;
  label: string;
  foot: string;
  notes: string;
  picture: LoadedPicture | undefined;
  words: Exclude<LoadedBlock, LoadedPicture>[];
  /** In points. */
  size: number;
}

type Words = OfficeSlide['words'];

/** Of the place for words, in points: 11.9 by 5.2 inches; beside a picture its height is less. */
export const room = { width: 857, height: 374 } as const;
export const captionHeight = 72;
const sizes = [28, 24, 20, 18];
/** For a single paragraph that fills more than a sheet. */
const least = [16, 14, 12, 10];

/**
 * Lays the words of a slide on as many sheets as they need. In: a slide, its blocks with their pictures. Out: sheets in order.
 * 1. No word is smaller than 18 points, but in a paragraph that alone is too long for a sheet.
 * 2. A heading, or words that end in a colon, stand with what they lead to.
 * 3. A picture has a sheet of its own, with the words that follow it under it; notes stay with the first sheet.
 */
export function layOut(slide: WrittenSlide, blocks: readonly LoadedBlock[]): OfficeSlide[] {
  const { title, label, foot, notes } = slide;
  const at = blocks.findIndex(({ kind }) => kind === 'picture');
  const picture = blocks[at];
  const isWords = (block: LoadedBlock): block is Words[number] => block.kind !== 'picture';
  const words = (picture ? blocks.slice(0, at) : blocks).filter(isWords);
  const sheets = words.length > 0 || !picture ? fill(words).map((own) => sheetOf(own)) : [];
  if (picture?.kind === 'picture') {
    const caption = blocks.slice(at + 1).filter(isWords);
    const isShort = heightOf(caption, 14) <= captionHeight;
    sheets.push({ words: isShort ? caption : [], size: 14, picture });
    if (!isShort) sheets.push(...fill(caption).map((own) => sheetOf(own)));
  }
  return sheets.map((sheet, index) => ({
    ...sheet,
    title: index === 0 ? title : `${title}，接上${index > 1 ? index : ''}`,
    ...{ label, foot, notes: index === 0 ? notes : '' },
  }));
}

const sheetOf = (words: Words) => ({
  words,
  size: [...sizes, ...least].find((size) => heightOf(words, size) <= room.height) ?? 10,
  picture: undefined as LoadedPicture | undefined,
});

/** All on one sheet when that can be read, else as much on each as can be read well. */
function fill(words: Words): Words[] {
  if (heightOf(words, 18) <= room.height) return [words];
  const sheets: Words[] = [];
  let own: Words = [];
  for (const block of words) {
    if (own.length > 0 && heightOf([...own, block], 20) > room.height) {
      const last = own.at(-1);
      const lead = own.length > 1 && last && leadsOn(last) ? own.splice(-1) : [];
      sheets.push(own);
      own = lead;
    }
    own.push(block);
  }
  return [...sheets, own];
}

const leadsOn = (block: Words[number]): boolean =>
  block.kind === 'heading' || /[：:]$/.test(textOf(block).trim());

/** Height in points; lines are 1.4 high, and 0.3 lies between blocks. */
function heightOf(words: Words, size: number): number {
  return words.reduce((sum, block) => sum + linesOf(block, size) * size * 1.4 + size * 0.3, 0);
}

function linesOf(block: Words[number], size: number): number {
  const rows = block.kind === 'table' ? block.rows.map(joinCells) : [textOf(block)];
  const indent = block.kind === 'item' ? 2 * size : 0;
  return rows.reduce(
    (sum, text) =>
      sum +
      text
        .split('\n')
        .reduce(
          (all, line) =>
            all + Math.max(1, Math.ceil((widthOf(line) * size) / (room.width - indent))),
          0,
        ),
    0,
  );
}

/** In the width of a Chinese character. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one < '\u2000' ? 0.6 : 1), 0);

export const joinCells = (row: readonly (readonly { text: string }[])[]): string =>
  row
    .map(
      (cell) =>
        cell
          .map(({ text }) => text)
          .join('')
          .trim() || '＿＿',
    )
    .join('　|　');

const textOf = (block: Words[number]): string =>
  'runs' in block ? block.runs.map(({ text }) => text).join('') : '';
