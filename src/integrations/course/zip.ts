import { type Zippable, zipSync } from 'fflate';
import type { Files } from './localise.ts';

/** In the zone of whoever builds, since a zip file stores the time of day without a zone. */
const moment = new Date(2000, 0, 1);

/** The same files give the same bytes: names sorted, one moment for all. */
export function makeZip(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) entries[path] = files.get(path) ?? new Uint8Array();
  return zipSync(entries, { level: 9, mtime: moment });
}
