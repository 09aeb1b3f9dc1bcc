import type { Repository } from './repository.ts';

/** What a branch did with a file, as GitHub and Forgejo call it. */
export const toStatus = (repository: Repository, path: string): 'added' | 'modified' =>
  repository.read('main', path) === undefined ? 'added' : 'modified';
