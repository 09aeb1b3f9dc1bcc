import type { Backend, BackendClass, User } from './backend.ts';
import { OpenedFiles } from './opened-files.ts';
import { plainly, PlainError } from './plain-error.ts';
import { readEntry } from './read-entry.ts';

/**
 * A backend that never saves over what another editor has saved since the record was opened, and that says in Chinese
 * what went wrong. Decap's own backends take the newest version of the branch and write theirs over it.
 */
export function guardBackend(Base: BackendClass): BackendClass {
  return class extends Base {
    constructor(config: object, options?: object) {
      super(config, options);
      guardSaves(this);
      explainFailures(this);
    }
  };
}

function guardSaves(backend: Backend): void {
  const methods = methodsOf(backend);
  const stock = { ...methods, getEntry: (path: string) => readEntry(backend, methods, path) };
  const opened = new OpenedFiles(stock);
  backend.getEntry = async (path) => {
    const entry = await plainly(() => stock.getEntry(path));
    await opened.open(path, entry.data ?? '');
    return entry;
  };
  backend.unpublishedEntryDataFile = async (collection, slug, path, id) => {
    const raw = await stock.unpublishedEntryDataFile(collection, slug, path, id);
    await opened.open(path, raw);
    return raw;
  };
  backend.persistEntry = async (entry, options) => {
    const saved = await withFreshLogin(stock, async () => {
      for (const file of entry.dataFiles) await opened.refuseLoss(file, options);
      return stock.persistEntry(entry, options);
    });
    for (const { path, raw } of entry.dataFiles) await opened.remember(path, raw);
    return saved;
  };
}

const others = [
  'entriesByFolder',
  'allEntriesByFolder',
  'persistMedia',
  'deleteFiles',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
] as const;

function explainFailures(backend: Backend): void {
  const stock = methodsOf(backend);
  for (const name of others)
    backend[name] = (...words) => withFreshLogin(stock, () => stock[name](...words));
  backend.authenticate = (user) =>
    stock.authenticate(user).catch((error: { status?: number }) => {
      if (error.status === 401) throw new PlainError('登录已经失效：再登录一次', 401);
      throw new PlainError(
        '进不去：连不上代码平台，或者这个账号不能写 site.yaml 里的那个仓库',
        error.status,
      );
    });
}

/** The backend's own methods, which go on working when it has others. */
function methodsOf(backend: Backend): Backend {
  const names = [
    ...others,
    'getEntry',
    'unpublishedEntry',
    'unpublishedEntryDataFile',
    'persistEntry',
    'authenticate',
    'getToken',
  ] as const;
  const bound = names.map((name) => [name, (backend[name] as () => unknown).bind(backend)]);
  return Object.fromEntries(bound) as Backend;
}

/** After a refused log-in, tries once more with one that was made in another tab meanwhile. */
function withFreshLogin<T>(stock: Backend, act: () => Promise<T>): Promise<T> {
  return plainly(async () => {
    try {
      return await act();
    } catch (error) {
      const user = storedUser();
      if ((error as { status?: number }).status !== 401 || !user?.token) throw error;
      if (user.token === (await stock.getToken())) throw error;
      await stock.authenticate(user);
      return act();
    }
  });
}

/** Who is logged in, as Decap keeps it for every tab. */
function storedUser(): User | undefined {
  const stored = localStorage.getItem('decap-cms-user');
  return stored === null ? undefined : (JSON.parse(stored) as User);
}
