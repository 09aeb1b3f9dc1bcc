import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { builtFolder } from '../output/site.ts';

/** Unpacks a package of a course into a new folder and says where. */
export function unpack(course: string, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lawecho-pack-'));
  const bytes = readFileSync(join(builtFolder(), 'courses', course, 'files', name));
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
