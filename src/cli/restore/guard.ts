import { addressOf } from '#records/addresses.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { idOfFile } from '#records/read-record.ts';
import { readContent } from '#records/read-content.ts';
import { runGit } from '#cli/run-git.ts';

/** Who took something back in any version of a file: no restoring brings it again, whatever is asked. */
export function wasTakenBack(directory: string, path: string): boolean {
  const { gone = [], shownPeople = [] } = readContent(directory).site ?? {};
  const address = addressOfFile(path);
  if (address !== undefined && gone.some((one) => `${one.replace(/\/$/, '')}/` === address))
    return true;
  const shown = shownPeople.find(({ src }) => src === path);
  if (shown?.people.some(({ consent }) => consent.withdrawnOn)) return true;
  if (gone.includes(`/${path}`)) return true;
  const commits = runGit(directory, ['log', '--format=%H', '--', path]).toString().split('\n');
  return [undefined, ...commits.filter(Boolean)].some((commit) =>
    /^\s*withdrawnOn:|[{,]\s*withdrawnOn:/m.test(showFile(directory, path, commit) ?? ''),
  );
}

function addressOfFile(path: string): string | undefined {
  const folder = path.split('/')[0];
  const kind = kindNames.find((one): one is Kind => kinds[one].folder === folder);
  return kind && addressOf({ kind, id: idOfFile(kind, path) });
}

/** A file as a commit has it, undefined where it had none; without a commit, as the last one has it. */
export function showFile(directory: string, path: string, commit = 'HEAD'): string | undefined {
  try {
    return runGit(directory, ['show', `${commit}:./${path}`]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** Files of a folder that were changed and not committed. */
export function listUnsaved(directory: string, path = '.'): string[] {
  return runGit(directory, ['status', '--porcelain', '--untracked-files=all', '--', path])
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3));
}
