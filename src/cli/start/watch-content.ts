import { watch } from 'node:fs';

/** An editor's save is several file events in a row; this long a silence ends it. */
const silence = 300;

/** Calls `changed` once after each burst of changes below a folder. Returns a function that stops watching. */
export function watchContent(folder: string, changed: () => void): () => void {
  const burst = afterSilence(changed);
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (!isDropping(name ?? '')) burst();
  });
  return () => watcher.close();
}

export function afterSilence(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, silence);
  };
}

/** Swap and back-up files of text editors. */
function isDropping(name: string): boolean {
  return /(^|[/\\])(\.|~\$)|~$|\.(swp|tmp)$/.test(name);
}
