import { checkContent } from './check/check-content.ts';
import { findNow } from './clock.ts';
import { findContentDir } from './content-dir.ts';
import { ContentError, type Problem } from './problem.ts';
import { readContent, type Records } from './read-content.ts';
import { withholdUnreleased } from './release.ts';
import type { Site } from '#model/site.ts';

/** What may be published at a moment: every output is made of this and of nothing else. */
export interface ReleasedContent {
  directory: string;
  site: Site;
  /** `2026-05-12 00:00`, Asia/Shanghai. */
  now: string;
  records: Records;
  notices: Problem[];
}

/** Reads CONTENT_DIR, checks it and withholds what is not released. Throws ContentError on the first faulty folder. */
export function loadReleased(env: NodeJS.ProcessEnv = process.env): ReleasedContent {
  const directory = findContentDir(env);
  const content = readContent(directory);
  const now = findNow(content.site, env);
  const problems = [...content.problems, ...checkContent(content, now)];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !content.site) throw new ContentError(errors);
  return {
    directory,
    site: content.site,
    now,
    records: withholdUnreleased(content.records, now),
    notices: problems.filter(({ severity }) => severity === 'notice'),
  };
}
