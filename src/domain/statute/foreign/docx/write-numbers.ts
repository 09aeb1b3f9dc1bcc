/**
 * Writes the automatic numbers of a .docx into its paragraphs as ordinary words, since a converter to
 * HTML drops them and 第一条 would be lost.
 * Input: document.xml and its numbering. Output: the document with a run of text before each numbered
 * paragraph's own words; how many numbers were written; the formats that could not be.
 * Promises: 1. never throws; 2. changes nothing in a document without automatic numbers.
 * Example: a paragraph 为了……of a list 第%1条 becomes 第一条　为了……. Source: ECMA-376 part 1, 17.9.
 */
import { formatNumber } from './number-format.ts';
import type { NumberedPlace, Numbering } from './numbering.ts';
import { escapeXml } from './xml.ts';

export interface WrittenNumbers {
  document: string;
  /** The numbers written, in order: 第一条, 第二条, （一）. */
  written: string[];
  unknown: Set<string>;
}

export function writeNumbers(document: string, numbering: Numbering): WrittenNumbers {
  const written: string[] = [];
  const unknown = new Set<string>();
  const counters = createCounters();
  const numbered = document
    .replace(/<w:pPrChange\b[\s\S]*?<\/w:pPrChange>/g, '')
    .replace(/<w:p(?=[\s>])[^>]*>\s*<w:pPr>([\s\S]*?)<\/w:pPr>/g, (start, properties: string) => {
      const place = numbering.findPlace(properties);
      if (!place) return start;
      const label = writeLabel(place, counters(place), unknown);
      if (label === '') return start;
      written.push(label);
      const gap = /[编章节条]$/.test(label) ? '　' : '';
      return `${start}<w:r><w:t xml:space="preserve">${escapeXml(label + gap)}</w:t></w:r>`;
    });
  return { document: numbered, written, unknown };
}

/** Counts a paragraph and returns the numbers of all levels at that place. */
function createCounters(): (place: NumberedPlace) => ReadonlyMap<number, number> {
  const byDefinition = new Map<string, Map<number, number>>();
  const started = new Set<string>();
  return ({ definition, list, depth, levels, startOverrides }) => {
    const counts = byDefinition.get(definition) ?? new Map<number, number>();
    byDefinition.set(definition, counts);
    const override = started.has(`${list}/${depth}`) ? undefined : startOverrides.get(depth);
    started.add(`${list}/${depth}`);
    const previous = counts.get(depth);
    const start = override ?? levels.get(depth)?.start ?? 1;
    counts.set(depth, previous === undefined || override !== undefined ? start : previous + 1);
    for (const [deeper, level] of levels) {
      if (deeper > depth && level.restartsAfter > depth) counts.delete(deeper);
    }
    return counts;
  };
}

function writeLabel(
  { levels, depth }: NumberedPlace,
  counts: ReadonlyMap<number, number>,
  unknown: Set<string>,
): string {
  const level = levels.get(depth);
  if (!level || level.format === 'bullet') {
    unknown.add('项目符号');
    return '';
  }
  return level.pattern.replace(/%(\d)/g, (whole, digit) => {
    const at = Number(digit) - 1;
    const shown = levels.get(at);
    if (!shown) return whole;
    const count = counts.get(at) ?? shown.start;
    const text = formatNumber(count, shown.format);
    if (text === undefined) unknown.add(shown.format);
    return text ?? String(count);
  });
}
