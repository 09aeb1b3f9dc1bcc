import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Files = Map<string, Buffer>;

export type Change = { action: string; path: string; content: string };

export type Request = { number: number; title: string; branch: string; labels: string[] };

/** A repository as a forge keeps it: branches of files, what was committed, and requests to merge. */
export class Repository {
  readonly branches = new Map<string, Files>();
  readonly commits: { branch: string; message: string }[] = [];
  requests: Request[] = [];
  /** Names of labels; a label's number is its place. */
  readonly labels: string[] = [];
  /** What was handed over and stands on no branch yet. */
  readonly blobs = new Map<string, Buffer>();
  readonly messages = new Map<string, string>();
  readonly #kept = new Map<string, Files>();

  constructor(folder: string, below: string) {
    const files = readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const main: Files = new Map(
      files.map((file) => [`${below}/${file.slice(folder.length + 1)}`, readFileSync(file)]),
    );
    this.branches.set('main', main);
  }

  filesOf(branch: string): Files | undefined {
    const named = this.branches.get(branch) ?? this.branches.get(branch.replace(/^sha-/, ''));
    return named ?? this.#kept.get(branch);
  }

  /** Files that a commit may hold later, under a name of their own. */
  keep(files: Files): string {
    const name = `tree-${this.#kept.size}`;
    this.#kept.set(name, files);
    return name;
  }

  findBlob(sha: string): Buffer | undefined {
    const all = [...this.branches.values()].flatMap((files) => [...files.values()]);
    return this.blobs.get(sha) ?? all.find((one) => shaOf(one) === sha);
  }

  open(title: string, branch: string): Request {
    const request = { number: this.requests.length + 1, title, branch, labels: [] };
    this.requests.push(request);
    return request;
  }

  read(branch: string, path: string): string | undefined {
    return this.filesOf(branch)?.get(path)?.toString();
  }

  commit(branch: string, message: string, changes: readonly Change[], from?: string): void {
    const files = new Map(this.filesOf(from ?? branch));
    for (const { action, path, content } of changes)
      if (action === 'delete') files.delete(path);
      else files.set(path, Buffer.from(content, 'base64'));
    this.branches.set(branch, files);
    this.commits.push({ branch, message });
  }

  /** Another editor's work, behind this one's back. */
  change(branch: string, path: string, from: string, to: string): void {
    const text = this.read(branch, path) ?? '';
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    const content = Buffer.from(text.replace(from, to)).toString('base64');
    this.commit(branch, '别人的修改', [{ action: 'update', path, content }]);
  }

  merge(request: Request): void {
    const main = new Map(this.filesOf('main'));
    for (const path of this.changed(request.branch))
      main.set(path, this.filesOf(request.branch)?.get(path) ?? Buffer.from(''));
    this.branches.set('main', main);
    this.branches.delete(request.branch);
    this.commits.push({ branch: 'main', message: request.title });
    this.requests = this.requests.filter((other) => other !== request);
  }

  /** Paths that a branch has otherwise than main. */
  changed(branch: string): string[] {
    const main = this.filesOf('main');
    return [...(this.filesOf(branch) ?? [])]
      .filter(([path, content]) => !main?.get(path)?.equals(content))
      .map(([path]) => path);
  }
}

export const shaOf = (content: Buffer): string => createHash('sha1').update(content).digest('hex');
