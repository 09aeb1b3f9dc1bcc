import localForage from 'decap-cms-lib-util/dist/esm/localForage.js';

const keyOf = (path: string): string => `opened.${path}`;

/** Keeps in this browser which version of a file unsaved words were typed on. */
export async function keepOpened(path: string, raw: string): Promise<void> {
  await localForage.setItem(keyOf(path), raw).catch(() => undefined);
}

/**
 * The version that what the form may take back was typed on: Decap keeps unsaved words, and offers them again when the
 * record is opened the next time, perhaps after another editor has saved it. Without such words, the version of now.
 */
export async function recallOpened(path: string, now: string): Promise<string> {
  if (await hasUnsaved(path))
    return (await localForage.getItem<string>(keyOf(path)).catch(() => null)) ?? now;
  await keepOpened(path, now);
  return now;
}

async function hasUnsaved(path: string): Promise<boolean> {
  let found = false;
  await localForage
    .iterate<{ path?: string } | null, void>((value, key) => {
      found ||= key.startsWith('backup') && value?.path === path;
    })
    .catch(() => undefined);
  return found;
}
