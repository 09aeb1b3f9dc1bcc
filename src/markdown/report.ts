import type { Node } from 'mdast';
import type { Place, Problem, Reference } from './types.ts';

type Located = Pick<Node, 'position'> | Place | undefined;

/** Collects problems and references of one body, with the places of the file. */
export interface Report {
  readonly problems: Problem[];
  readonly references: Reference[];
  readonly placeOf: (where: Located) => Place;
  readonly refuse: (where: Located, rule: string, message: string, mend: string) => void;
}

export function startReport(lineOffset: number): Report {
  const problems: Problem[] = [];
  const placeOf = (where: Located): Place => {
    const start = where && 'line' in where ? where : where?.position?.start;
    return { line: (start?.line ?? 1) + lineOffset, column: start?.column ?? 1 };
  };
  return {
    problems,
    references: [],
    placeOf,
    refuse: (where, rule, message, mend) => {
      problems.push({ ...placeOf(where), rule, message, mend });
    },
  };
}

export function inFileOrder<T extends Place>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.line - b.line || a.column - b.column);
}
