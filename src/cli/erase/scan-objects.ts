import { runGit } from '#cli/run-git.ts';
import { unpack } from './unpack.ts';
import type { Words } from './word-pattern.ts';

/** Every object of a repository, reachable or not, and every name of a branch or tag, that holds one of the words. */
export function scanObjects(repo: string, words: Words): string[] {
  const refs = runGit(repo, ['for-each-ref', '--format=%(refname)']).toString();
  const paths = pathsOf(repo);
  const objects = readObjects(runGit(repo, ['cat-file', '--batch-all-objects', '--batch']));
  return [
    ...refs.split('\n').filter((ref) => words.isIn(ref)),
    ...objects.flatMap(({ id, type, bytes }) => {
      const name = paths.get(id) ?? `${type} ${id}`;
      return unpack({ name, bytes })
        .filter((leaf) => words.isInBytes(leaf.bytes))
        .map((leaf) => leaf.name);
    }),
  ];
}

function pathsOf(repo: string): Map<string, string> {
  const lines = runGit(repo, ['rev-list', '--all', '--objects']).toString().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, id, path] = /^(\w+) (.+)$/.exec(line) ?? [];
      return id && path ? [[id, path] as const] : [];
    }),
  );
}

interface GitObject {
  id: string;
  type: string;
  bytes: Buffer;
}

/** `<id> <type> <size>\n<bytes>\n`, again and again. */
function readObjects(stream: Buffer): GitObject[] {
  const objects: GitObject[] = [];
  for (let at = 0; at < stream.length;) {
    const end = stream.indexOf(10, at);
    const [id = '', type = '', size = '0'] = stream.toString('latin1', at, end).split(' ');
    objects.push({ id, type, bytes: stream.subarray(end + 1, end + 1 + Number(size)) });
    at = end + 2 + Number(size);
  }
  return objects;
}
