import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Rewrite } from './plan.ts';

/**
 * Writes every file whole or not at all: first beside its place, under a name that nobody reads, then moved over the old one in order.
 * When one cannot be written none is moved.
 */
export function writeFiles(rewrites: readonly Rewrite[]): void {
  const besides = rewrites.map(({ file, text }) => ({ file, text, beside: besideOf(file) }));
  try {
    for (const { beside, text } of besides) writeFileSync(beside, text);
    for (const { beside, file } of besides) renameSync(beside, file);
  } finally {
    for (const { beside } of besides) rmSync(beside, { force: true });
  }
}

const besideOf = (file: string): string => join(dirname(file), `.${basename(file)}.migrating`);
