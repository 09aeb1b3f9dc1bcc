export interface ManifestItem {
  title: string;
  /** The page that starts it. */
  href: string;
  /** Everything else of the package that it needs. */
  files: readonly string[];
}

const spaces = [
  'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
  'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"',
].join(' ');

/**
 * The imsmanifest.xml of a SCORM 1.2 package. In: a title and its items. Out: XML that the official schemas accept.
 * 1. One item a lesson, in order; each is a SCO, or an asset when there is nothing to track.
 * 2. Titles are any words at all: what XML forbids is left out, the rest is escaped.
 */
export function printManifest(
  id: string,
  title: string,
  items: readonly ManifestItem[],
  type: 'sco' | 'asset' = 'sco',
): string {
  const list = items.map(
    (item, at) =>
      `<item identifier="item-${at + 1}" identifierref="resource-${at + 1}" isvisible="true"><title>${escapeXml(item.title)}</title></item>`,
  );
  const resources = items.map(
    ({ href, files }, at) =>
      `<resource identifier="resource-${at + 1}" type="webcontent" adlcp:scormtype="${type}" href="${escapeXml(href)}">${[href, ...files].map((file) => `<file href="${escapeXml(file)}"/>`).join('')}</resource>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="lawecho-${id}" version="1" ${spaces}>`,
    '<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>',
    `<organizations default="course"><organization identifier="course"><title>${escapeXml(title)}</title>`,
    ...list,
    '</organization></organizations>',
    `<resources>${resources.join('\n')}</resources>`,
    '</manifest>',
    '',
  ].join('\n');
}

const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The schemas allow a title of 200 characters. */
const escapeXml = (words: string): string =>
  [...words.replace(forbidden, '')]
    .slice(0, 200)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
