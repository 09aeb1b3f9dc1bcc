import { type Document, parseDocument } from 'yaml';

/** What an editor would not have typed: no line is folded, no bracket padded. */
const style = { lineWidth: 0, flowCollectionPadding: false };

/**
 * Changes the fields of a file and keeps everything else as it is, its body and its line ends.
 * In: the text of a record's file, or of site.yaml (`isWhole`), and what to change. Out: the new text, the very same when nothing changed.
 */
export function rewriteFields(
  source: string,
  isWhole: boolean,
  change: (fields: Document) => void,
): string {
  const { before, fields, after } = isWhole
    ? { before: '', fields: source, after: '' }
    : split(source);
  const document = parseDocument(fields.replaceAll(/\r\n?/g, '\n'));
  const old = document.toString(style);
  change(document);
  const changed = document.toString(style);
  if (changed === old) return source;
  const lineEnd = /\r\n?|\n/.exec(source)?.[0] ?? '\n';
  return `${before}${changed.replaceAll('\n', lineEnd)}${after}`;
}

function split(source: string): { before: string; fields: string; after: string } {
  const lines = source.split(/(?<=\n|\r(?!\n))/);
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*[\r\n]*$/.test(line));
  return {
    before: lines[0] ?? '',
    fields: lines.slice(1, end).join(''),
    after: lines.slice(end).join(''),
  };
}
