import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A name that changes whenever a file of these files and folders does. */
export function hashInputs(project: string, inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => listFiles(project, input)).sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(project, path)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

function listFiles(project: string, input: string): string[] {
  const path = join(project, input);
  if (!statSync(path).isDirectory()) return [input];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = `${input}/${entry.name}`;
    return entry.isDirectory() ? listFiles(project, inside) : [inside];
  });
}
