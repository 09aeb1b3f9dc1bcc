import type { Backend, Change, DataFile, SaveOptions } from './backend.ts';
import { showConflict } from './conflict-panel.ts';
import { keepOpened, recallOpened } from './opened-before.ts';
import { PlainError } from './plain-error.ts';

/** Each file as it was when the editor opened it, or as she last saved it; a save is held against what stands there now. */
export class OpenedFiles {
  readonly #raw = new Map<string, string>();
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** A record was opened, perhaps with words that were typed on an older version of it. */
  async open(path: string, raw: string): Promise<void> {
    this.#raw.set(path, await recallOpened(path, raw));
  }

  async remember(path: string, raw: string): Promise<void> {
    this.#raw.set(path, raw);
    await keepOpened(path, raw);
  }

  /** Refuses a save that would lose what another editor has saved meanwhile, and shows what that was. */
  async refuseLoss(file: DataFile, options: SaveOptions): Promise<void> {
    if (options.newEntry) return refuseTakenId(file);
    const opened = this.#raw.get(file.path);
    if (opened === undefined) return;
    const theirs = await this.#newestOf(file, options);
    if (theirs.trimEnd() === opened.trimEnd()) return;
    const versions = { opened, theirs, mine: file.raw };
    showConflict(
      versions,
      options.collectionName ?? '',
      () => void this.remember(file.path, theirs),
    );
    throw new PlainError('别人在您打开以后改过这一条：看右下角');
  }

  /** What stands there now: the draft under review if there is one; nothing if it was deleted. */
  async #newestOf({ path, slug }: DataFile, options: SaveOptions): Promise<string> {
    const collection = options.collectionName ?? '';
    if (options.useWorkflow) {
      const draft = await this.#draftOf(collection, slug, path);
      if (draft) return this.#backend.unpublishedEntryDataFile(collection, slug, path, draft.id);
    }
    try {
      return (await this.#backend.getEntry(path)).data ?? '';
    } catch (error) {
      if ((error as { status?: number }).status === 404) return '';
      throw error;
    }
  }

  async #draftOf(collection: string, slug: string, path: string): Promise<Change | undefined> {
    try {
      const { diffs } = await this.#backend.unpublishedEntry({ collection, slug });
      return diffs.find((change) => change.path === path);
    } catch (error) {
      if ((error as { notUnderEditorialWorkflow?: boolean }).notUnderEditorialWorkflow)
        return undefined;
      throw error;
    }
  }
}

/** Decap puts a number behind an id that is taken; a record's file would then not be its id. */
function refuseTakenId({ path, raw }: DataFile): void {
  const id = /^id: (\S+)$/m.exec(raw)?.[1];
  const stem = path.replace(/^.*\/|\.\w+$/g, '');
  if (id === undefined || stem === id || stem.endsWith(`--${id}`)) return;
  throw new PlainError(`编号 ${id} 已经有记录用了：换一个`);
}
