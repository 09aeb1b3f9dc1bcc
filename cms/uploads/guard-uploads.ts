import { closePanel, showPanel } from '#cms/save/panel.ts';
import { cleanFile } from './clean-file.ts';

/** Files that have been cleaned and may go on. */
const clean = new WeakSet<File>();

/**
 * Stands between the button of the media library and Decap: whatever an editor chooses is judged and cleaned before
 * Decap hears of it, for what a forge has once kept stays in its history.
 */
export function guardUploads(): void {
  document.addEventListener(
    'change',
    (event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
      const [file] = input.files ?? [];
      if (file === undefined || clean.has(file)) return;
      event.stopImmediatePropagation();
      void replaceFile(input, file);
    },
    { capture: true },
  );
}

async function replaceFile(input: HTMLInputElement, file: File): Promise<void> {
  const result = await cleanFile(file);
  const chosen = new DataTransfer();
  if (result instanceof File) {
    clean.add(result);
    chosen.items.add(result);
  }
  input.files = chosen.files;
  if (result instanceof File) {
    // The list holds a copy of what was put into it.
    for (const one of input.files ?? []) clean.add(one);
    closePanel();
    input.dispatchEvent(new Event('change', { bubbles: true }));
  } else
    showPanel({
      heading: '这个文件没有上传',
      lines: [`${result.what} → ${result.mend}`],
      buttons: [['知道了', closePanel]],
    });
}
