/** The shapes of which `component-policy.ts` is made: what an author may write in a lesson. Data alone, so that the CMS can print forms from it. */
export type PropType =
  | 'text' // words a reader sees
  | 'id' // ASCII name of a record, or of a scene
  | 'textRef' // <law>/<text>
  | 'eId' // an element of a statute
  | 'image' // media/….jpg
  | 'video' // media/….mp4
  | 'captions' // media/….vtt
  | 'number'
  | 'boolean'
  | 'list'; // several texts

export interface PropRule {
  readonly type: PropType;
  /** What an editor calls it. */
  readonly label: string;
  /** What to fill in, with an example, for the form. */
  readonly hint?: string;
  readonly required?: boolean;
  readonly values?: readonly string[];
  /** What an editor calls each of the values, where they are no Chinese words. */
  readonly valueLabels?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** The kind of record that must exist; `text` without a slash belongs to the law of the same component. */
  readonly refersTo?: 'law' | 'text' | 'suggestion' | 'glossary';
}

export interface ComponentRule {
  readonly label: string;
  /** What it is for, for the form. */
  readonly hint?: string;
  readonly display: 'block' | 'inline';
  readonly props: Readonly<Record<string, PropRule>>;
  /** Nothing; words of one paragraph; anything; or only these components. */
  readonly children: 'none' | 'inline' | 'blocks' | readonly string[];
  /** Where it may stand: inside these components alone; `root` is the lesson itself. Without it: anywhere. */
  readonly parents?: readonly string[];
  /** Its `title` stands in the outline at this level. */
  readonly heading?: number;
  /** Kept from the pupil's page. */
  readonly audience?: 'teacher';
}

export type ComponentPolicy = ReadonlyMap<string, ComponentRule>;

/** For plain Markdown: no component at all. */
export const noComponents: ComponentPolicy = new Map();
