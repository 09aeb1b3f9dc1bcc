import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file or folder below a content folder. */
export interface Entry {
  name: string;
  file: string;
  /** `outside`: a link that leads out of the content folder, or nowhere. */
  type: 'file' | 'folder' | 'outside' | 'other';
}

/** Files that are nobody's record: an editor's or an operating system's droppings. */
export const isIgnored = (name: string): boolean =>
  /^[.~]|~$|^Thumbs\.db$|^desktop\.ini$/i.test(name);

/** What stands in a folder, sorted by name; nothing when it is not there. Links to folders are not followed. */
export function listEntries(folder: string, root: string): Entry[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !isIgnored(name))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ name, file: join(folder, name), type: typeOf(join(folder, name), root) }));
}

function typeOf(file: string, root: string): Entry['type'] {
  const own = lstatSync(file);
  if (own.isSymbolicLink())
    return isWithin(file, root) && statSync(file).isFile() ? 'file' : 'outside';
  if (own.isDirectory()) return 'folder';
  return own.isFile() ? 'file' : 'other';
}

/** Whether a path, links followed, stays in a folder. A link that leads nowhere does not. */
export function isWithin(file: string, root: string): boolean {
  try {
    return realpathSync(file).startsWith(`${realpathSync(root)}${sep}`);
  } catch {
    return false;
  }
}
