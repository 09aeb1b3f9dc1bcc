import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '../../..');

/** A path in the folder for what set-up and builds keep; it can be deleted at any time. */
export function cachePath(...parts: string[]): string {
  return join(projectRoot, '.cache', ...parts);
}
