/** A block quotation and the sentence that leads to it. */
export interface BlockQuote {
  /** Line in the body, from 1. */
  line: number;
  /** The last sentence before it, `那是第二十五条，一共两款：`. */
  lead: string;
  paragraphs: readonly string[];
}

/** Every block quotation of a Markdown body after a paragraph that ends in a colon. */
export function listBlockQuotes(body: string): BlockQuote[] {
  const lines = body.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (!isQuoted(line) || isQuoted(lines[index - 1] ?? '')) return [];
    const lead = /[^。？！]*[：:]\s*$/.exec(lines.slice(0, index).join('\n').trimEnd())?.[0];
    const end = lines.findIndex((one, at) => at > index && !isQuoted(one));
    const quoted = lines.slice(index, end < 0 ? undefined : end);
    return lead === undefined ? [] : [{ line: index + 1, lead, paragraphs: split(quoted) }];
  });
}

const isQuoted = (line: string): boolean => /^ {0,3}>/.test(line);

function split(quoted: readonly string[]): string[] {
  return quoted
    .map((line) => line.replace(/^ {0,3}>/, '').trim())
    .join('\n')
    .split(/\n{2,}/)
    .map(stripMarks)
    .filter((words) => words !== '');
}

/** Stress and links leave their words behind. */
function stripMarks(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]|\n/g, '');
}
