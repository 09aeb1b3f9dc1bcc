import type { ElementContent, Parent, Root } from 'hast';

/** Plain data that a prop may hold; nothing that could run. */
export type PropValue =
  string | number | boolean | null | readonly PropValue[] | { readonly [key: string]: PropValue };

export type Props = { readonly [name: string]: PropValue };

/** An authoring component, kept in the tree as data for whoever prints it. */
export interface ComponentNode extends Parent {
  type: 'component';
  name: string;
  display: 'block' | 'inline';
  props: Props;
  /** Present when the component stands in the page's outline. */
  heading?: { id: string; level: number; text: string };
  children: ElementContent[];
}

declare module 'hast' {
  interface ElementContentMap {
    component: ComponentNode;
  }
  interface RootContentMap {
    component: ComponentNode;
  }
}

export interface Place {
  /** Line in the file, counted from 1, front matter included. */
  readonly line: number;
  readonly column: number;
}

/** What is wrong and how to mend it, both in plain Chinese without a full stop. */
export interface Problem extends Place {
  /** Stable name of the broken rule. */
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
}

export interface Heading extends Place {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

export type LinkTarget = 'page' | 'anchor' | 'external' | 'mail' | 'phone';

export interface LinkReference extends Place {
  readonly kind: 'link';
  readonly url: string;
  readonly target: LinkTarget;
}

export interface ImageReference extends Place {
  readonly kind: 'image';
  /** Always `media/…`, without a leading slash. */
  readonly path: string;
  readonly alt: string;
}

/** A video or its captions, named by a component. */
export interface MediaReference extends Place {
  readonly kind: 'media';
  readonly path: string;
}

export interface ComponentReference extends Place {
  readonly kind: 'component';
  readonly name: string;
  readonly props: Props;
}

export type Reference = LinkReference | ImageReference | MediaReference | ComponentReference;

export interface ParsedBody {
  /** Safe to print even when there are problems: what was refused is not in it. */
  readonly tree: Root;
  /** In the order of the file; empty when the body may be published. */
  readonly problems: readonly Problem[];
  readonly headings: readonly Heading[];
  readonly images: readonly ImageReference[];
  readonly links: readonly LinkReference[];
  readonly references: readonly Reference[];
}

export interface ParseOptions {
  /** Lines of the file before the body (front matter), so that places are those of the file. */
  readonly lineOffset?: number;
  /** Put before every id, for pages that print several bodies: `lesson-1-`. */
  readonly idPrefix?: string;
}
