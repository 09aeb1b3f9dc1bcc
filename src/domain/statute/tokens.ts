import type { ItemStyle } from './item-markers.ts';
import type { Level } from './types.ts';

/**
 * What each line of a statute is, once its neighbours have been taken into account: the step between
 * lines and tree. The normalised text is written from tokens, the printed text from the tree, so that
 * their equality proves that the tree has lost nothing.
 */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Token = Place &
  (
    | { kind: 'decree'; text: string }
    | { kind: 'title'; text: string }
    | { kind: 'passage'; text: string }
    | { kind: 'repeated'; text: string }
    | { kind: 'outline'; text: string }
    | { kind: 'note'; text: string }
    | { kind: 'table'; text: string }
    | {
        kind: 'division';
        level: Level;
        num: string;
        value: number;
        branch: number;
        text: string;
        depth: number;
      }
    | { kind: 'heading'; level: 'heading' | 'preamble'; text: string; depth: number }
    | {
        kind: 'article';
        num: string;
        value: number;
        branch: number;
        through: number;
        caption: string;
        text: string;
      }
    | { kind: 'clause'; num: string; value: number; text: string }
    | { kind: 'item'; style: ItemStyle; num: string; value: number; text: string }
    | { kind: 'plain'; text: string; quoted: boolean }
    | { kind: 'annex'; num: string; text: string }
  );

export type TokenOf<Kind extends Token['kind']> = Kind extends unknown
  ? Extract<Token, { kind: Kind }>
  : never;
