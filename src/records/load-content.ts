import { checkContent } from './check/check-content.ts';
import { findNow, findPresent } from './clock.ts';
import { findContentDir } from './content-dir.ts';
import { listGone } from './gone.ts';
import { ContentError, type Problem, sortProblems } from './problem.ts';
import { type Content, readContent, type Records } from './read-content.ts';
import { withholdUnreleased } from './release.ts';
import type { Site } from '#model/site.ts';

/** What may be published at a moment: every output is made of this and of nothing else. */
export interface ReleasedContent {
  directory: string;
  site: Site;
  /** `2026-05-12 00:00`, Asia/Shanghai. */
  now: string;
  records: Records;
  /** Addresses that answer 410. */
  gone: string[];
  notices: Problem[];
}

/** A content folder and everything that is wrong with it. */
export interface Inspection {
  content: Content;
  now: string;
  /** Sorted by file and line. */
  problems: Problem[];
}

/** Reads CONTENT_DIR and runs every check; `thorough` also reads every statute. */
export function inspectContent(
  env: NodeJS.ProcessEnv = process.env,
  { thorough = false } = {},
): Inspection {
  const content = readContent(findContentDir(env));
  const now = findNow(content.site, env);
  const found = checkContent(content, now, { thorough, present: findPresent(content.site, env) });
  return { content, now, problems: sortProblems([...content.problems, ...found]) };
}

/** Reads CONTENT_DIR, checks it and withholds what is not released. Throws ContentError on the first faulty folder. */
export function loadReleased(env: NodeJS.ProcessEnv = process.env): ReleasedContent {
  const { content, now, problems } = inspectContent(env);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !content.site) throw new ContentError(errors);
  return {
    directory: content.directory,
    site: content.site,
    now,
    records: withholdUnreleased(content.records, now),
    gone: listGone(content),
    notices: problems.filter(({ severity }) => severity === 'notice'),
  };
}
