import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { findContentDir } from './content-dir.ts';

/** How large a picture of the media folder is drawn, so that a page keeps its place for it; undefined when it is not there. */
export async function readPictureSize(
  path: string,
): Promise<{ width: number; height: number } | undefined> {
  const file = join(findContentDir(), path);
  if (!existsSync(file)) return undefined;
  const { autoOrient } = await sharp(file).metadata();
  return autoOrient;
}
