import type { Problem } from '#records/problem.ts';
import type { Content } from '#records/read-content.ts';
import { type CheckOptions, createContext } from './context.ts';
import { rules } from './rules.ts';

/** Runs every rule that needs more than one record. `now` is `2026-05-12 00:00`, Asia/Shanghai. */
export function checkContent(content: Content, now: string, options: CheckOptions = {}): Problem[] {
  const context = createContext(content, now, options);
  return Object.values(rules).flatMap((rule) => rule(context));
}
