import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type Located =
  | { kind: 'file'; path: string; size: number; modified: number }
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' };

const missing: Located = { kind: 'missing' };

/** Which file of the folder `root` an address means. Nothing outside the folder and no dot file is ever found. */
export async function locateFile(root: string, address: string): Promise<Located> {
  const segments = segmentsOf(address);
  if (segments === undefined) return missing;
  const path = join(root, ...segments);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    if (!address.endsWith('/')) return { kind: 'redirect', to: `${address}/` };
    return fileInside(root, join(path, 'index.html'));
  }
  return address.endsWith('/') ? missing : fileInside(root, path);
}

function segmentsOf(address: string): string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  if (!decoded.startsWith('/') || /[\\\0]/.test(decoded)) return undefined;
  const segments = decoded.slice(1).replace(/\/$/, '').split('/');
  if (segments.length === 1 && segments[0] === '') return [];
  return segments.some((part) => part === '' || isHidden(part)) ? undefined : segments;
}

/** Also refuses `.` and `..`; addresses such as /.well-known/ are published by the web server, not from here. */
function isHidden(segment: string): boolean {
  return segment.startsWith('.');
}

async function fileInside(root: string, path: string): Promise<Located> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return missing;
  const [realRoot, real] = await Promise.all([realpath(root), realpath(path)]);
  if (!real.startsWith(realRoot + sep)) return missing;
  return { kind: 'file', path, size: found.size, modified: Math.floor(found.mtimeMs) };
}
