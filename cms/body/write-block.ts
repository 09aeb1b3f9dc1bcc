import { authoringComponents } from '#markdown/component-policy.ts';
import type { PlacedComponent } from '#markdown/locate-components.ts';
import { insideKey } from './component-fields.ts';
import {
  type BlockValues,
  gapsOf,
  locateBlock,
  readBlock,
  sourceKey,
  typeKey,
} from './read-block.ts';

interface Edit {
  start: number;
  end: number;
  words: string;
}

/** Values of a form → source. Where the form was filled from a source, only what was changed in the form changes in it. */
export function writeBlock(name: string, values: BlockValues): string {
  const source = values[sourceKey];
  const before = typeof source === 'string' ? readBlock(source) : undefined;
  const placed = typeof source === 'string' ? locateBlock(source) : undefined;
  if (typeof source !== 'string' || before?.name !== name || placed === undefined)
    return printBlock(name, values);
  const edits = [
    ...editInside(placed, before.values, values, source),
    ...editProps(placed, before.values, values, source),
  ];
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce(
      (text, { start, end, words }) => text.slice(0, start) + words + text.slice(end),
      source,
    );
}

const propNames = (name: string): string[] =>
  Object.keys(authoringComponents.get(name)?.props ?? {});

/** An emptied field, and a box that is not ticked, are props that are not there. */
const settle = (value: unknown): unknown =>
  value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0)
    ? undefined
    : value;

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(settle(one)) === JSON.stringify(settle(other));

function editProps(
  placed: PlacedComponent,
  before: BlockValues,
  after: BlockValues,
  source: string,
): Edit[] {
  return propNames(placed.name).flatMap((name): Edit[] => {
    if (isSame(before[name], after[name])) return [];
    const value = settle(after[name]);
    const old = placed.props.find((prop) => prop.name === name);
    if (old === undefined)
      return [{ start: placed.propsEnd, end: placed.propsEnd, words: printProp(name, value) }];
    const start = source.slice(0, old.start).trimEnd().length;
    if (value === undefined) return [{ start, end: old.end, words: '' }];
    return [{ start: old.start, end: old.end, words: printProp(name, value).trimStart() }];
  });
}

function editInside(
  placed: PlacedComponent,
  before: BlockValues,
  after: BlockValues,
  source: string,
): Edit[] {
  const words = after[insideKey];
  if (isSame(before[insideKey], words)) return [];
  const { inside, name, propsEnd, end } = placed;
  if (inside === undefined)
    return [{ start: propsEnd, end, words: `>${layOut(name, words)}</${name}>` }];
  const old = source.slice(inside.start, inside.end);
  if (Array.isArray(words)) return [{ ...inside, words: joinItems(words, placed, source) }];
  const lead = /^\s*/.exec(old)?.[0] ?? '';
  const isBlank = old.trim() === '';
  const tail = /\s*$/.exec(old)?.[0] ?? '';
  const body = typeof words === 'string' ? words.trim() : '';
  return [{ ...inside, words: isBlank ? layOut(name, words) : `${lead}${body}${tail}` }];
}

/** The items in their order, with the gaps that stood between them; a further one stands off like the last. */
function joinItems(items: BlockValues[], placed: PlacedComponent, source: string): string {
  const gaps = gapsOf(placed, source);
  const printed = items.map((item) => writeBlock(String(item[typeKey]), item));
  const lead = placed.children.length > 0 ? (gaps[0] ?? '\n') : '\n';
  const tail = placed.children.length > 0 ? (gaps.at(-1) ?? '\n') : '\n';
  const between = gaps.slice(1, -1);
  const usual = between.at(-1) ?? (lead.includes('\n') ? lead : '\n');
  return (
    printed.reduce(
      (text, item, index) =>
        index === 0 ? `${lead}${item}` : `${text}${between[index - 1] ?? usual}${item}`,
      printed.length === 0 ? lead : '',
    ) + tail
  );
}

function printBlock(name: string, values: BlockValues): string {
  const props = propNames(name)
    .map((prop) => printProp(prop, settle(values[prop])))
    .join('');
  return authoringComponents.get(name)?.children === 'none'
    ? `<${name}${props} />`
    : `<${name}${props}>${layOut(name, values[insideKey])}</${name}>`;
}

function layOut(name: string, inside: unknown): string {
  if (authoringComponents.get(name)?.children === 'inline') return String(inside ?? '').trim();
  if (!Array.isArray(inside)) return `\n\n${String(inside ?? '').trim()}\n\n`;
  const items = (inside as BlockValues[]).map((item) => writeBlock(String(item[typeKey]), item));
  return ['', ...items, ''].join('\n\n');
}

function printProp(name: string, value: unknown): string {
  if (value === undefined) return '';
  if (value === true) return ` ${name}`;
  if (typeof value !== 'string') return ` ${name}={${JSON.stringify(value)}}`;
  // What the parser would read as an entity is written as one.
  const words = value.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;');
  return ` ${name}="${words}"`;
}
