/**
 * Reads a statute from a file of any kind that an office has, and refuses the others with a way out.
 * Input: the file's name and bytes. Output: the kind, the encoding, the statute as plain text, doubts.
 * Promises: 1. the bytes decide, the name only where they do not; 2. throws nothing but `ForeignRefusal`,
 * whose message is Chinese and says what to do; 3. does not touch the disk.
 * Example: `await readForeign('条例.docx', bytes)` → `{ kind: 'docx', text: '# …', doubts: [] }`.
 */
import { removeUnseen } from '#model/unseen.ts';
import { decodeText } from './decode.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';
import { ForeignRefusal, type ForeignReading } from './reading.ts';

export interface ForeignStatute extends ForeignReading {
  kind: 'md' | 'txt' | 'html' | 'docx';
  /** How the characters were encoded; null for a .docx. */
  encoding: string | null;
}

const largest = 60_000_000;
const signatures: [mark: string, message: string][] = [
  ['%PDF', '这是 PDF，读不出可靠的条文：请用 Word 或 WPS 打开它，核对后另存为 .docx，再导入'],
  [
    '\xd0\xcf\x11\xe0',
    '这是旧的 .doc、.wps 或加了密码的文档：请用 Word 或 WPS 打开，另存为 .docx（不设密码），再导入',
  ],
  ['{\\rtf', '这是 RTF 文档：请用 Word 或 WPS 打开，另存为 .docx，再导入'],
  ['Rar!', '这是压缩包：请先解压，再导入里面的 .docx、.html、.txt 或 .md'],
  ['7z\xbc\xaf', '这是压缩包：请先解压，再导入里面的 .docx、.html、.txt 或 .md'],
  ['\x89PNG', '这是图片：请先把文字录入或识别出来，核对后存为 .docx 或 .txt，再导入'],
  ['\xff\xd8\xff', '这是图片：请先把文字录入或识别出来，核对后存为 .docx 或 .txt，再导入'],
  [
    'MIME-Version:',
    '这是 .mht 单个文件网页：请在浏览器里另存为“网页，仅 HTML”，或另存为 .docx，再导入',
  ],
];

export async function readForeign(name: string, bytes: Uint8Array): Promise<ForeignStatute> {
  const found = await readFile(name, bytes);
  const { text, removed } = removeUnseen(found.text);
  if (removed === 0) return found;
  const message = `正文里有 ${removed} 个看不见的字符（网页和 Word 留下的），已去掉：不影响看得见的字`;
  return { ...found, text, doubts: [...found.doubts, { line: null, message }] };
}

async function readFile(name: string, bytes: Uint8Array): Promise<ForeignStatute> {
  if (bytes.length === 0) throw new ForeignRefusal('文件是空的：请重新下载或重新保存');
  if (bytes.length > largest)
    throw new ForeignRefusal('文件超过 60 MB，不像一部法规：请只保留正文再导入');
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const refused = signatures.find(([mark]) => start.startsWith(mark));
  if (refused) throw new ForeignRefusal(refused[1]);
  if (start.startsWith('PK')) {
    const { readDocx } = await import('./docx/read.ts');
    return { kind: 'docx', encoding: null, ...(await readDocx(bytes)) };
  }
  return readDecoded(name, bytes);
}

async function readDecoded(name: string, bytes: Uint8Array): Promise<ForeignStatute> {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const { text, encoding, doubts } = decodeText(bytes);
  if (extension === 'docx')
    throw new ForeignRefusal(
      '名字是 .docx，内容却不是：请用 Word 或 WPS 打开，另存为 .docx 再导入',
    );
  if (!/[\p{Script=Han}]/u.test(text)) throw new ForeignRefusal('文件里没有中文：请确认选对了文件');
  const kind = detectKind(extension, text);
  if (!kind)
    throw new ForeignRefusal(
      `不认识 .${extension || '（没有扩展名）'} 文件：请另存为 .docx、.html、.txt 或 .md 再导入`,
    );
  const reading = await readKind(kind, text);
  return { kind, encoding, ...reading, doubts: [...doubts, ...reading.doubts] };
}

function detectKind(extension: string, text: string): 'md' | 'txt' | 'html' | undefined {
  const isHtml =
    /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|meta|div|table|p)[\s>]/i.test(
      text,
    );
  if (isHtml || /^(x?html?|shtml|jhtml)$/.test(extension)) return 'html';
  if (/^(md|markdown)$/.test(extension)) return 'md';
  if (/^(txt|text)$/.test(extension)) return 'txt';
  return undefined;
}

async function readKind(kind: 'md' | 'txt' | 'html', text: string): Promise<ForeignReading> {
  if (kind === 'md') return readMarkdown(text);
  if (kind === 'txt') return readPlainText(text);
  const { readHtml } = await import('./html/read.ts');
  return readHtml(text);
}
