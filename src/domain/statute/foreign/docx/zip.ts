/**
 * Opens a .docx, which is a zip, without trusting it, and packs a small one again.
 * Input: the bytes and which entries are wanted. Output: name → bytes.
 * Promises: 1. nothing is inflated before the directory's declared sizes were held against the limits;
 * 2. an entry that inflates to more than it declared, or past the limit, is refused while it inflates;
 * 3. entries that are not wanted (pictures) are never inflated; 4. encrypted or zip64 files are refused.
 * Example: `readZip(bytes, (name) => name.endsWith('.xml'))`. Source: PKWARE APPNOTE 4.3, 4.4.
 */
import { ForeignRefusal } from '#domain/statute/foreign/reading.ts';

const maxEntries = 5000;
const maxEntryBytes = 40_000_000;
const maxTotalBytes = 80_000_000;

interface Entry {
  name: string;
  method: number;
  packedSize: number;
  size: number;
  offset: number;
  encrypted: boolean;
}

const broken = () =>
  new ForeignRefusal(
    '这个 .docx 文件不完整，打不开：请重新下载，或用 Word、WPS 打开后另存为 .docx',
  );
const tooLarge = () =>
  new ForeignRefusal(
    '这个 .docx 解压后太大，不像一部法规：请把正文复制到新文档，另存为 .docx 再导入',
  );

export async function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view).filter((entry) => wanted(entry.name));
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > maxTotalBytes || entries.some((entry) => entry.size > maxEntryBytes))
    throw tooLarge();
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) files.set(entry.name, await readEntry(bytes, view, entry));
  return files;
}

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) throw tooLarge();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw broken();
}

async function readEntry(bytes: Uint8Array, view: DataView, entry: Entry): Promise<Uint8Array> {
  const { offset, method } = entry;
  if (entry.encrypted)
    throw new ForeignRefusal('这个 .docx 加了密码：请在 Word 里去掉密码，另存后再导入');
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.slice(start, start + entry.packedSize);
  if (method === 0) return packed;
  if (method !== 8) throw broken();
  return inflate(packed, entry.size);
}

async function inflate(packed: Uint8Array<ArrayBuffer>, declaredSize: number): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const result = new Uint8Array(declaredSize);
  let length = 0;
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (length + next.value.length > declaredSize) throw tooLarge();
      result.set(next.value, length);
      length += next.value.length;
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof ForeignRefusal ? error : broken();
  }
  if (length !== declaredSize) throw broken();
  return result;
}
