import type { Cms } from '#model/cms.ts';

/** What the page that starts the editor carries of `site.yaml`: where to save, and the contacts that are public. */
interface Settings {
  cms: Cms | null;
  publicContacts: readonly string[];
}

export function readSettings(): Settings {
  const settings = document.getElementById('cms-settings')?.textContent;
  return settings ? (JSON.parse(settings) as Settings) : { cms: null, publicContacts: [] };
}
