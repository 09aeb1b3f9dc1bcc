/** One way to break the minimal instance, and what an editor must be told. */
export interface Mutation {
  /** The rule that must notice, by the name of its file. */
  rule: string;
  /** What is broken, as a test's name. */
  claim: string;
  /** Replacements, each in the first match of its file; `$` of an empty file writes a new one. */
  edits: readonly (readonly [file: string, from: string | RegExp, to: string])[];
  /** Where it is said: `suggestions/armrest.md:12`. */
  at: string;
  /** Words of the message. */
  says: string;
  /** Only said, the build goes on. */
  isNotice?: true;
}

export const whole = /^[^]*$/;
