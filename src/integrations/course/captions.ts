/**
 * Reads captions. In: WebVTT. Out: `[from, to, words]`, seconds, in order; what is no cue is left out.
 * Example: `00:01.500 --> 00:03.000⏎念第一条` → `[1.5, 3, '念第一条']`.
 */
export type Cue = [from: number, to: number, words: string];

export function readCaptions(vtt: string): Cue[] {
  return vtt
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .flatMap((part): Cue[] => {
      const [, from = '', to = '', words = ''] =
        /^(?:.*\n)?([\d:.]+) --> ([\d:.]+)[^\n]*\n([^]*)$/.exec(part.trim()) ?? [];
      return words === '' ? [] : [[readTime(from), readTime(to), words]];
    });
}

const readTime = (time: string): number =>
  time.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
