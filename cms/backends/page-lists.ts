import { CURSOR_COMPATIBILITY_SYMBOL } from 'decap-cms-lib-util/dist/esm/Cursor.js';
import type { Backend, BackendClass } from './backend.ts';

/** As many as a list draws at once; the rest come as the editor scrolls down. */
const pageSize = 100;

/** decap-server hands over a whole folder at once; a list of thousands is drawn by the page, as those of the forges are. */
export function pageLists(Base: BackendClass): BackendClass {
  return class extends Base {
    constructor(config: object, options?: object) {
      super(config, options);
      pageFolders(this);
    }
  };
}

function pageFolders(backend: Backend): void {
  const listed = new Map<string, unknown[]>();
  const listAll = backend.entriesByFolder.bind(backend);
  const takePage = (folder: string, page: number) => {
    const all = listed.get(folder) ?? [];
    const entries = all.slice((page - 1) * pageSize, page * pageSize);
    const actions = page * pageSize < all.length ? ['next'] : [];
    return { entries, cursor: { actions, meta: { page, pageSize }, data: { folder } } };
  };
  backend.allEntriesByFolder = listAll;
  backend.entriesByFolder = async (...where) => {
    const folder = String(where[0]);
    listed.set(folder, (await listAll(...where)) as unknown[]);
    const { entries, cursor } = takePage(folder, 1);
    return Object.assign(entries, { [CURSOR_COMPATIBILITY_SYMBOL]: cursor });
  };
  // Only ever to the next page: a list grows downwards.
  backend.traverseCursor = ({ data, meta }) =>
    Promise.resolve(takePage(String(data.get('folder')), Number(meta.get('page')) + 1));
}
