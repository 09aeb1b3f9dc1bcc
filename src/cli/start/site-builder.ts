export type BuildOutcome = { ok: true } | { ok: false; reason: string };

export type BuildState = {
  /** The folder of the newest whole site, absent until one has been built. */
  site?: string;
  building: boolean;
  /** Why the newest attempt was refused; the site then stays the one before. */
  refusal?: string;
};

/** What the builder needs done; a test does it without building anything. */
export type BuildWork = {
  build: (folder: string) => Promise<BuildOutcome>;
  newFolder: () => string;
  remove: (folder: string) => void;
  /** Called after each build, the refused ones too. */
  report: (state: BuildState) => void;
};

/**
 * Builds each site into a folder of its own and swaps it in whole: a reader never sees half of one.
 * The folder before the last is removed; the last stays for requests that are still being answered.
 */
export class SiteBuilder {
  #state: BuildState = { building: false };
  #previous: string | undefined;
  #wanted = false;
  #running: Promise<void> | undefined;
  readonly #work: BuildWork;

  constructor(work: BuildWork) {
    this.#work = work;
  }

  get state(): BuildState {
    return { ...this.#state };
  }

  /** Builds what the records say now. Calls during a build lead to one more build after it, not to many. */
  rebuild(): Promise<void> {
    this.#wanted = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    this.#state.building = true;
    try {
      while (this.#wanted) {
        this.#wanted = false;
        await this.#buildOnce();
        this.#state.building = this.#wanted;
        this.#work.report(this.state);
      }
    } finally {
      this.#state.building = false;
      this.#running = undefined;
    }
  }

  async #buildOnce(): Promise<void> {
    const folder = this.#work.newFolder();
    const outcome = await this.#work.build(folder);
    if (!outcome.ok) {
      this.#work.remove(folder);
      this.#state.refusal = outcome.reason;
      return;
    }
    delete this.#state.refusal;
    if (this.#previous !== undefined) this.#work.remove(this.#previous);
    this.#previous = this.#state.site;
    this.#state.site = folder;
  }
}
