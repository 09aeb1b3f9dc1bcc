import type { LocalServer } from './config/backend.ts';
import { readSettings } from './settings.ts';
import type { Cms } from '#model/cms.ts';

/**
 * Where this page may save. On the editor's own machine `npm start` answers at /api/v1; on the public site it is what
 * `site.yaml` says, which the page carries. Undefined, and said on the page, where there is neither.
 */
export async function findPlace(): Promise<{ local: LocalServer } | { cms: Cms } | undefined> {
  const local = await askLocalServer();
  if (local !== undefined) return { local };
  const { cms } = readSettings();
  if (cms !== null) return { cms };
  const note = document.getElementById('cms-note');
  if (note)
    note.textContent =
      '这个网站没有设置在网上编辑。在自己的电脑上运行 npm start，再打开那里的 /admin/。';
  return undefined;
}

/** Only this machine is asked: a public site never has that address. */
async function askLocalServer(): Promise<LocalServer | undefined> {
  if (!['127.0.0.1', 'localhost'].includes(location.hostname)) return undefined;
  const response = await fetch('/api/v1', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ action: 'info' }),
  });
  return response.ok ? ((await response.json()) as LocalServer) : undefined;
}
