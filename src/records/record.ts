import type { z } from 'zod';
import type { Kind, kinds } from '#model/kinds.ts';
import type { Position } from './front-matter.ts';

/** The checked front matter of a kind. */
export type DataOf<K extends Kind> = z.infer<(typeof kinds)[K]['schema']>;

/** One record of the content folder, checked against its schema. */
export interface ContentRecord<K extends Kind = Kind> {
  kind: K;
  /** Unique within its kind: the file's stem; `<law>/<text>` for texts, `<course>/<lesson>` for lessons. */
  id: string;
  /** As shown to an editor: `content/laws/ebike.md`. */
  path: string;
  /** Where the file is on this machine. */
  file: string;
  data: DataOf<K>;
  body: string;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
  locate: (path: readonly PropertyKey[]) => Position;
}
