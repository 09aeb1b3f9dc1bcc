import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { OfficeBlock, Picture } from './office-runs.ts';

/** Kinds of pictures that both Word and PowerPoint have long been able to show. */
const kinds = { '.png': 'png', '.jpg': 'jpg', '.jpeg': 'jpg', '.gif': 'gif' } as const;

export interface LoadedPicture extends Picture {
  type: (typeof kinds)[keyof typeof kinds];
  bytes: Uint8Array;
}

/** Blocks whose pictures are at hand; one that an office cannot show is its description. */
export type LoadedBlock = Exclude<OfficeBlock, Picture> | LoadedPicture;

export const loadPictures = (root: string, blocks: readonly OfficeBlock[]): LoadedBlock[] =>
  blocks.map((block) => (block.kind === 'picture' ? loadPicture(root, block) : block));

function loadPicture(root: string, picture: Picture): LoadedBlock {
  const type = kinds[extname(picture.src).toLowerCase() as keyof typeof kinds] as
    LoadedPicture['type'] | undefined;
  const file = join(root, picture.src);
  if (type && existsSync(file)) return { ...picture, type, bytes: readFileSync(file) };
  return { kind: 'paragraph', runs: [{ text: `（图：${picture.alt}）` }] };
}

/** As large as the room allows, in its own shape, and no larger than it is. */
export function fitInto(
  { width, height }: { width: number; height: number },
  room: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(room.width / width, room.height / height, 1);
  return { width: width * scale, height: height * scale };
}
