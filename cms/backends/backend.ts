export interface DataFile {
  path: string;
  slug: string;
  raw: string;
}

export interface SaveOptions {
  newEntry?: boolean;
  useWorkflow?: boolean;
  collectionName?: string;
}

export interface User {
  token?: string;
}

/** A file of a draft under review. */
export interface Change {
  path: string;
  id: string;
}

/** What a backend asks its forge with; made anew at each log-in. Only GitHub's and Forgejo's knows an origin. */
export interface ForgeApi {
  originRepoURL?: string;
  readFile: (path: string, sha: null, place: { repoURL: string }) => Promise<string>;
}

/** Which page of a list has been read. */
export interface Cursor {
  data: ReadonlyMap<string, unknown>;
  meta: ReadonlyMap<string, unknown>;
}

type Act = (...words: unknown[]) => Promise<unknown>;

/** What every backend of Decap can do, as far as it is guarded here. */
export interface Backend {
  api?: ForgeApi | null;
  getEntry: (path: string) => Promise<{ data: string | null }>;
  unpublishedEntry: (which: {
    collection: string;
    slug: string;
  }) => Promise<{ diffs: readonly Change[] }>;
  unpublishedEntryDataFile: (
    collection: string,
    slug: string,
    path: string,
    id?: string,
  ) => Promise<string>;
  persistEntry: (entry: { dataFiles: DataFile[] }, options: SaveOptions) => Promise<unknown>;
  authenticate: (user: User) => Promise<unknown>;
  getToken: () => Promise<string | null>;
  entriesByFolder: Act;
  allEntriesByFolder: Act;
  traverseCursor: (cursor: Cursor, action: string) => Promise<unknown>;
  persistMedia: Act;
  deleteFiles: Act;
  updateUnpublishedEntryStatus: Act;
  publishUnpublishedEntry: Act;
}

export type BackendClass = new (config: object, options?: object) => Backend;
