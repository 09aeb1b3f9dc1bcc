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

/** The page knows the contacts of when it was built; those just written into `site.yaml` count at once. */
let saved: readonly string[] | undefined;
export const publicContacts = (): readonly string[] => saved ?? readSettings().publicContacts;
export const rememberContacts = (contacts: readonly string[]): void => {
  saved = contacts;
};
