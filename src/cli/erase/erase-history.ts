import { mkdirSync } from 'node:fs';
import { filterStream } from './filter-stream.ts';
import { runGit } from '#cli/run-git.ts';
import { scanObjects } from './scan-objects.ts';
import { matchWords } from './word-pattern.ts';

interface Erasure {
  repo: string;
  /** The new bare repository. The old one is only read. */
  to: string;
  words: readonly string[];
  /** Files and folders that go from every version. */
  remove: readonly string[];
}

interface Outcome {
  commits: number;
  replaced: number;
  removed: number;
  /** Where the words still stand; empty when the repository is clean. */
  left: string[];
}

/** Writes a repository of the same commits without the words and the files, and looks into every object of it. */
export function eraseHistory({ repo, to, words, remove }: Erasure): Outcome {
  const pattern = matchWords(words);
  const folders = remove.map((path) => path.replace(/\/$/, ''));
  const isDropped = (path: string): boolean =>
    folders.some((one) => path === one || path.startsWith(`${one}/`));
  const source = runGit(repo, [
    'fast-export',
    '--all',
    '--signed-tags=strip',
    '--tag-of-filtered-object=rewrite',
    '--reencode=yes',
  ]);
  const { stream, ...count } = filterStream(source, pattern, isDropped);
  mkdirSync(to, { recursive: true });
  runGit(to, ['init', '--bare', '--quiet', '--template=']);
  runGit(to, ['fast-import', '--quiet', '--force'], stream);
  runGit(to, ['symbolic-ref', 'HEAD', headOf(repo)]);
  // Blobs of dropped files came along in the stream; now nothing leads to them.
  runGit(to, ['reflog', 'expire', '--expire=now', '--all']);
  runGit(to, ['gc', '--quiet', '--prune=now']);
  runGit(to, ['fsck', '--strict', '--no-dangling']);
  const commits = Number(runGit(to, ['rev-list', '--all', '--count']).toString());
  return { commits, ...count, left: scanObjects(to, pattern) };
}

function headOf(repo: string): string {
  try {
    return runGit(repo, ['symbolic-ref', '--quiet', 'HEAD']).toString().trim();
  } catch {
    return 'refs/heads/main'; // A detached head names no branch.
  }
}
