/** First bytes of the formats that a site may carry, as Latin-1. */
const signatures: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['jpg', /^\xFF\xD8\xFF/],
  ['png', /^\x89PNG\r\n\x1A\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  // ISO media name their brands in the first box; AVIF is one among others there.
  ['avif', /^[^]{4}ftyp(?:[^]{4})*?avi[fs]/],
  ['heic', /^[^]{4}ftyp(?:hei|hev|mif)/],
  ['mov', /^[^]{4}(?:ftypqt|moov|wide)/],
  ['mp4', /^[^]{4}ftyp/],
  ['webm', /^\x1A\x45\xDF\xA3/],
  ['vtt', /^(?:\xEF\xBB\xBF)?WEBVTT(?:\s|$)/],
  // None of ours, but worth a name in a message.
  ['gif', /^GIF8/],
  ['bmp', /^BM/],
  ['pdf', /^%PDF/],
  ['svg', /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^]*)?<svg/],
  ['html', /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|script|body)/i],
  ['zip', /^PK\x03\x04/],
  ['doc', /^\xD0\xCF\x11\xE0/],
];

/** How many of the first bytes tell what a file is. */
export const headLength = 64;

/** What a file really is, whatever its name says; undefined when nobody knows. */
export function mediaTypeOf(head: Uint8Array): string | undefined {
  const words = String.fromCharCode(...head.subarray(0, headLength));
  return signatures.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The ending of a name as the format it claims: `A.JPEG` → `jpg`. */
export function claimedType(name: string): string {
  const ending = (/\.([^./]+)$/.exec(name)?.[1] ?? '').toLowerCase();
  return ending === 'jpeg' ? 'jpg' : ending;
}

/** How many megabytes a file of this type may have. */
export const mostMegabytes = (type: string): number =>
  type === 'mp4' || type === 'webm' ? 100 : 10;
