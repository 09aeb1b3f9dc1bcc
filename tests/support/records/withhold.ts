import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNames, kinds, type Kind } from '#model/kinds.ts';
import type { Instance } from './instance.ts';

/** A record that must be in no output, and the words that give it away. */
export interface Withheld {
  kind: Kind;
  reason: string;
  words: readonly string[];
  /** One that stands nowhere else: an index may hold single characters. Three bytes alone may be chance in a picture. */
  character: string;
}

/** The record of the minimal instance that each kind is copied from. */
export const patterns: Readonly<Record<Kind, string>> = {
  law: 'shade',
  text: 'bench/promulgated',
  suggestion: 'sign',
  course: 'sit',
  lesson: 'sit--write',
  story: 'armrest-story',
  station: 'pier',
  event: 'bench-talk',
  term: 'paragraph',
  snapshot: 'benches-2025',
  correction: 'armrest-date',
  page: 'about',
};

const reasons = {
  draft: 'draft: true',
  early: 'publishAt: 2026-05-12 00:01',
  late: 'unpublishAt: 2026-05-12',
};

/** Adds to a copy of the minimal instance a draft, a record of tomorrow and one of yesterday of every kind. */
export function addWithheld(instance: Instance): Withheld[] {
  return kindNames.flatMap((kind, row) =>
    Object.entries(reasons).map(([reason, field], column): Withheld => {
      const id = `held-${reason}-${kind}`;
      const rare = String.fromCodePoint(0x4d80 + row * 3 + column);
      const picture = `media/${id}.png`;
      instance.write(picture, readFileSync(join(instance.folder, 'media/arm.png')));
      instance.write(
        pathOf(kind, id),
        rewrite(instance, kind, { id, field, rare, picture, order: 3 + column }),
      );
      return { kind, reason, words: [id, rare.repeat(3)], character: rare };
    }),
  );
}

function pathOf(kind: Kind, id: string): string {
  const { folder, extension } = kinds[kind];
  if (kind === 'text') return `${folder}/bench/${id}.${extension}`;
  return `${folder}/${kind === 'lesson' ? `sit--${id}` : id}.${extension}`;
}

interface Change {
  id: string;
  field: string;
  rare: string;
  picture: string;
  order: number;
}

function rewrite(
  instance: Instance,
  kind: Kind,
  { id, field, rare, picture, order }: Change,
): string {
  const { folder, extension } = kinds[kind];
  const word = rare.repeat(3);
  const source = instance
    .read(`${folder}/${patterns[kind]}.${extension}`)
    .replace(/^id: .*$/m, `id: ${id}`)
    .replace(/^order: .*$/m, `order: ${order}`)
    .replace(
      /^(title|term|name|summary|definition|voice|topic|place|about|scope|was): (.*)$/gm,
      `$1: $2${word}`,
    )
    .replace(/^---\n([^]*?)\n---\n/, `---\n$1\n${field}\n---\n`);
  if (kind === 'text') return `${source}\n第六条　${word}。\n`;
  if (kind === 'lesson')
    return source.replace(/<\/Block>\n*$/, `${word}。\n\n![${word}](/${picture})\n\n</Block>\n`);
  return `${source}\n${word}。\n\n![${word}](/${picture})\n`;
}
