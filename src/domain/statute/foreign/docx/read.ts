/**
 * Reads a statute from a .docx.
 * Input: the bytes of the file. Output: the statute as plain text, doubts by paragraph.
 * Promises: 1. automatic numbers (第一条 that Word counts itself) become words, and the editor is told;
 * 2. tracked changes are read as accepted, notes and pictures are left out, each with a doubt; 3. nothing
 * the file declares or hides can make it inflate past a limit; 4. the same statute as .md gives the same tree.
 * Example: a .docx with the paragraphs 某条例 / 第一条　…… → `# 某条例\n\n第一条　……\n`. Source: ECMA-376.
 */
import { readHtml } from '#domain/statute/foreign/html/read.ts';
import {
  ForeignRefusal,
  type Doubt,
  type ForeignReading,
} from '#domain/statute/foreign/reading.ts';
import { readNumbering } from './numbering.ts';
import { packZip } from './pack.ts';
import { writeNumbers, type WrittenNumbers } from './write-numbers.ts';
import { attribute, elements } from './xml.ts';
import { readZip } from './zip.ts';

export async function readDocx(bytes: Uint8Array): Promise<ForeignReading> {
  const files = await readZip(bytes, (name) => /\.(xml|rels)$/.test(name));
  const mainPart = findMainPart(files);
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const part = (name: string) => new TextDecoder().decode(files.get(folder + name));
  const original = decodePart(files.get(mainPart));
  const numbering = readNumbering(part('numbering.xml'), part('styles.xml'));
  const numbered = writeNumbers(removeUnread(original), numbering);
  const html = await convertToHtml(files, mainPart, numbered.document);
  const reading = readHtml(html, { lineUnit: 'paragraph' });
  return { ...reading, doubts: [...findDoubts(original, numbered), ...reading.doubts] };
}

function decodePart(part: Uint8Array | undefined): string {
  if (!part)
    throw new ForeignRefusal('这个 .docx 里没有正文：请用 Word、WPS 打开后另存为 .docx 再导入');
  return new TextDecoder().decode(part);
}

function findMainPart(files: ReadonlyMap<string, Uint8Array>): string {
  const relations = elements(new TextDecoder().decode(files.get('_rels/.rels')), 'Relationship');
  const main = relations.find(({ tag }) => attribute(tag, 'Type')?.endsWith('/officeDocument'));
  const target = (main && attribute(main.tag, 'Target'))?.replace(/^\//, '') ?? 'word/document.xml';
  if (!target.endsWith('.xml') || /^(xl|ppt)\//.test(target))
    throw new ForeignRefusal('这不是 Word 文档：请打开后把正文另存为 .docx 再导入');
  return target;
}

/** Takes out hidden words and the marks of notes and comments, whose own words are not read. */
function removeUnread(document: string): string {
  const hidden =
    /<w:r(?=[\s>])[^>]*>\s*<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:vanish\s*\/>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>(?:(?!<w:r[\s>]|<\/w:r>)[\s\S])*<\/w:r>/g;
  return document
    .replace(/<w:(footnote|endnote|comment)Reference\b[^>]*\/>/g, '')
    .replace(hidden, '');
}

async function convertToHtml(
  files: ReadonlyMap<string, Uint8Array>,
  mainPart: string,
  document: string,
): Promise<string> {
  const kept = [...files].filter(
    ([name]) => !/\/(numbering|footnotes|endnotes|comments)\.xml$/.test(name),
  );
  const packed = packZip(new Map([...kept, [mainPart, new TextEncoder().encode(document)]]));
  const { default: mammoth } = await import('mammoth');
  // Any bytes will do; only the type asks for Node's own kind.
  const input = { buffer: packed } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml(input, { convertImage });
    return value;
  } catch {
    throw new ForeignRefusal('这个 .docx 读不出来：请用 Word 或 WPS 打开，另存为新的 .docx 再导入');
  }
}

function findDoubts(document: string, { written, unknown }: WrittenNumbers): Doubt[] {
  const messages: string[] = [];
  if (written.length > 0)
    messages.push(
      `有 ${written.length} 处编号是 Word 自动编的（${written[0]} 到 ${written.at(-1)}），已照文档的编号规则写成文字：请核对条号`,
    );
  if (unknown.size > 0)
    messages.push(
      `有的自动编号认不出（${[...unknown].join('、')}）：请在 Word 里把编号改成文字再导入`,
    );
  if (/<w:(ins|del|moveFrom|moveTo)[\s>]/.test(document))
    messages.push('文档里有修订痕迹，按“接受全部修订”读入：请确认这是要发布的文字');
  if (/<w:(footnote|endnote)Reference[\s/]/.test(document))
    messages.push('脚注和尾注没有读入：需要的话请写进正文');
  if (/<(pic:pic|v:imagedata|m:oMath)[\s>]/.test(document))
    messages.push('图片和公式没有读入：如果条文靠它们表达，请补成文字或放进附件');
  return messages.map((message) => ({ line: null, message }));
}
