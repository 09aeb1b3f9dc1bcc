import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * What stands below the fields passes the gate for Markdown and lessons.
 * Reason: nothing an editor writes may run code, and nothing written may be dropped in silence.
 */
export const bodySyntax: Rule = (context) =>
  context.all.flatMap((record) =>
    (context.readBody(record)?.problems ?? []).map((problem) =>
      errorAt(record, problem, problem.message, problem.mend),
    ),
  );
