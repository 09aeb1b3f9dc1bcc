type Part = Uint8Array | string;

const bytesOf = (parts: readonly Part[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

/** A box of ISO/IEC 14496-12. */
export function box(type: string, ...parts: Part[]): Buffer {
  const inside = bytesOf(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inside.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, inside]);
}

/** A box whose length stands behind its name, in eight bytes. */
export function longBox(type: string, ...parts: Part[]): Buffer {
  const inside = bytesOf(parts);
  const head = Buffer.alloc(16);
  head.writeUInt32BE(1);
  head.write(type, 4, 'latin1');
  head.writeBigUInt64BE(BigInt(inside.length + 16), 8);
  return Buffer.concat([head, inside]);
}

/** What says of which kind a track is, with the name of who wrote it. */
export const handler = (kind: string, name: string): Buffer =>
  box('hdlr', Buffer.alloc(8), kind, Buffer.alloc(12), `${name}\0`);

/** An element of RFC 8794; its id in hexadecimal. */
export function element(id: string, ...parts: Part[]): Buffer {
  const inside = bytesOf(parts);
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(inside.length));
  size[0] = 0x01;
  return Buffer.concat([
    Buffer.from(id, 'hex'),
    inside.length < 127 ? Buffer.from([0x80 | inside.length]) : size,
    inside,
  ]);
}

/** An element whose end was not known when it was begun. */
export const openElement = (id: string, ...parts: Part[]): Buffer =>
  Buffer.concat([Buffer.from(id, 'hex'), Buffer.from('01ffffffffffffff', 'hex'), bytesOf(parts)]);
