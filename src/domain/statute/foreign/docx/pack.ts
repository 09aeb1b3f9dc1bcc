/**
 * Packs files into a zip without compression, so that the checked and amended parts of a .docx can be
 * handed to a reader that takes only a zip.
 * Input: name → bytes. Output: the bytes of the zip.
 * Promises: 1. `readZip(packZip(files))` gives the same files; 2. the result depends on the input alone.
 * Example: `packZip(new Map([['a.xml', bytes]]))`. Source: PKWARE APPNOTE 4.3.
 */

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The fields that the local and the central header of an entry share, from "version needed" on. */
function sharedHeader(name: Uint8Array, content: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, 20, true);
  view.setUint16(2, 0x0800, true);
  view.setUint32(6, 0x00210000, true);
  view.setUint32(10, checksum(content), true);
  view.setUint32(14, content.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, name.length, true);
  return view;
}

function numbers(...fields: [bits: 16 | 32, value: number][]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bits]) => sum + bits / 8, 0)));
  let at = 0;
  for (const [bits, value] of fields) {
    if (bits === 16) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bits / 8;
  }
  return new Uint8Array(view.buffer);
}

export function packZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = new TextEncoder().encode(path);
    const shared = new Uint8Array(sharedHeader(name, content).buffer);
    locals.push(numbers([32, 0x04034b50]), shared, name, content);
    directory.push(numbers([32, 0x02014b50], [16, 20]), shared);
    directory.push(numbers([16, 0], [16, 0], [16, 0], [32, 0], [32, offset]), name);
    offset += 30 + name.length + content.length;
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
  const count = files.size;
  const end = numbers(
    [32, 0x06054b50],
    [16, 0],
    [16, 0],
    [16, count],
    [16, count],
    [32, directorySize],
    [32, offset],
    [16, 0],
  );
  return concatenate([...locals, ...directory, end]);
}

function concatenate(parts: Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
