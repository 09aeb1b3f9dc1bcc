/**
 * Characters that turn the direction of a line or cannot be seen: they hide words, fake them, or keep a search from
 * finding them. The one list: records and links are refused for them, search passes over them. Signs that choose the
 * look of the character before them (FE00–FE0F, E0100–E01EF) are left alone, and so are signs of format that show.
 */
const UNSEEN =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
  '\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\u{13430}-\\u{1343f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e007f}';

const one = new RegExp(`[${UNSEEN}]`, 'u');
const all = new RegExp(`[${UNSEEN}]`, 'gu');

/** Where the first of them stands; -1 if there is none. */
export function findUnseen(text: string): number {
  return text.search(one);
}

/** The text without them, and how many there were. */
export function removeUnseen(text: string): { text: string; removed: number } {
  let removed = 0;
  const kept = text.replace(all, () => {
    removed += 1;
    return '';
  });
  return { text: kept, removed };
}
