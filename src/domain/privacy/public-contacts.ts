import type { Site } from '#model/site.ts';

/** Where a site says how to reach its organ. */
type ContactSource = Partial<
  Pick<Site, 'contact' | 'publicContacts' | 'icp' | 'psb' | 'siteIdCode'>
>;

/**
 * What the organ itself made public of its numbers, mailboxes and addresses.
 * In: site.yaml, or what there is of it. Out: the lines, as typed, for {@link matchContacts}.
 * They stand on every page of the site or are about to, so they may be handed to the editor's page too.
 */
export function listPublicContacts(site: ContactSource): string[] {
  const { contact, publicContacts = [], icp, psb, siteIdCode } = site;
  return [...publicContacts, ...Object.values(contact ?? {}), icp, psb, siteIdCode].filter(
    (one) => one !== undefined,
  );
}
