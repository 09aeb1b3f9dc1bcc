import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Run } from './office-runs.ts';
import { fitInto, type LoadedBlock, type LoadedPicture } from './office-pictures.ts';
import { settleOffice } from './settle-office.ts';
import { wordStyles } from './word-styles.ts';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** A .docx that a teacher edits: headings are headings, lists are lists, room to write is ruled; `foot` stands on every page. */
export async function makeWordFile(
  title: string,
  author: string,
  date: string,
  blocks: readonly LoadedBlock[],
  foot: string,
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: wordStyles,
    },
    sections: [{ footers: { default: printFoot(foot) }, children: blocks.flatMap(printBlock) }],
  });
  return settleOffice(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}

const printFoot = (foot: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ size: 18, color: '4A443B', children: [`${foot}　`, PageNumber.CURRENT] }),
        ],
      }),
    ],
  });

const toRuns = (runs: readonly Run[], more: object = {}): TextRun[] =>
  runs.map(
    ({ text, bold, strike, underline }) =>
      new TextRun({
        ...(text === '\n' ? { break: 1 } : { text }),
        ...(bold && { bold }),
        ...(strike && { strike }),
        ...(underline && { underline: {} }),
        ...more,
      }),
  );

function printBlock(block: LoadedBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level - 1] ?? HeadingLevel.HEADING_6,
          pageBreakBefore: block.opensLesson ?? false,
          keepNext: true,
          children: toRuns(block.runs),
        }),
      ];
    case 'item':
      return [
        new Paragraph({
          indent: { left: 420 * block.depth, hanging: 420 },
          children: [new TextRun(`${block.marker} `), ...toRuns(block.runs)],
        }),
      ];
    case 'note':
      return [
        new Paragraph({
          indent: { left: 420 },
          border: { left: { style: BorderStyle.DOUBLE, size: 6, space: 8, color: '8A8172' } },
          children: toRuns(block.runs, { italics: false, size: 20 }),
        }),
      ];
    case 'room':
      return [new Paragraph({ children: toRuns(block.runs) }), ...ruledLines(block.lines)];
    case 'picture':
      return [printPicture(block)];
    case 'table':
      return [printTable(block.rows), new Paragraph('')];
    default:
      return [new Paragraph({ spacing: { after: 120 }, children: toRuns(block.runs) })];
  }
}

/** The width between the margins of an A4 sheet, in pixels. */
const room = { width: 600, height: 420 };

const printPicture = (picture: LoadedPicture): Paragraph =>
  new Paragraph({
    children: [
      new ImageRun({
        type: picture.type,
        data: picture.bytes,
        transformation: fitInto(picture, room),
        altText: { name: 'picture', title: '', description: picture.alt },
      }),
    ],
  });

const ruledLines = (lines: number): Paragraph[] =>
  Array.from(
    { length: lines },
    () =>
      new Paragraph({
        spacing: { before: 240 },
        border: {
          bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '8A8172' },
          // Word joins the borders of neighbours that look alike, unless there is one between them.
          between: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '8A8172' },
        },
      }),
  );

function printTable(rows: readonly Run[][][]): Table {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          children: Array.from(
            { length: width },
            (_, at) =>
              new TableCell({ children: [new Paragraph({ children: toRuns(row[at] ?? []) })] }),
          ),
        }),
    ),
  });
}
