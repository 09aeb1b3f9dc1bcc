import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** An editor's save is several file events in a row; this long a silence ends it. */
const silence = 300;

/**
 * Calls `changed` once after each burst of changes below a folder. Returns a function that stops watching.
 * Watches folders, not files: Node's own recursive watch loses a file that an editor replaces by another of its name.
 */
export function watchContent(folder: string, changed: () => void): () => void {
  let watchers: FSWatcher[] = [];
  const stop = () => watchers.forEach((watcher) => watcher.close());
  // Begins anew after each burst: folders may have come, gone, or been replaced.
  const burst = afterSilence(() => {
    stop();
    start();
    changed();
  });
  function start(): void {
    watchers = listFolders(folder).map((path) =>
      watch(path, (_event, name) => {
        if (!isDropping(name ?? '')) burst();
      }).on('error', burst),
    );
  }
  start();
  return stop;
}

export function afterSilence(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, silence);
  };
}

function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder, { withFileTypes: true, recursive: true });
  const folders = inside.filter((entry) => entry.isDirectory());
  return [folder, ...folders.map((entry) => join(entry.parentPath, entry.name))];
}

/** Swap and back-up files of text editors. */
function isDropping(name: string): boolean {
  return /^(\.|~\$)|~$|\.(swp|tmp)$/.test(name);
}
