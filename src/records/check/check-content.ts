import type { Content } from '#records/read-content.ts';
import type { Problem } from '#records/problem.ts';

/** Runs every rule that needs more than one record. */
export function checkContent(_content: Content, _now: string): Problem[] {
  return [];
}
