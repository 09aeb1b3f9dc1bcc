import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), '.cache', 'packages');

/** Raise it when a package is made differently from the same pages. */
const version = 7;

export function hashOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256').update(`${version}`);
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** The bytes made before from the same inputs, else those made now. */
export async function makeOnce(
  key: string,
  name: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(folder, `${key}-${name}`);
  if (existsSync(file)) return readFileSync(file);
  const bytes = await make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, bytes);
  return bytes;
}
