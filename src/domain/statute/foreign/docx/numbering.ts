/**
 * Reads the automatic numbering of a .docx: which paragraph belongs to which list, and how a list numbers.
 * Input: numbering.xml and styles.xml as text. Output: `findLevel(paragraph properties)`.
 * Promises: 1. never throws; 2. follows numbering that a style brings, also an inherited one; 3. follows
 * a list's own start and its overrides of levels.
 * Example: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>` → the level written 第%1条.
 * Source: ECMA-376 part 1, 17.9.
 */
import { attribute, elements, numericValue, unescapeXml, value } from './xml.ts';

export interface ListLevel {
  start: number;
  format: string;
  /** `第%1条`: %1 stands for the number of the first level. */
  pattern: string;
  /** Restarts after a paragraph of this depth or above (counted from 1); 0 never restarts. */
  restartsAfter: number;
  style: string | undefined;
}

export interface NumberedPlace {
  /** Lists that share a definition share their counters. */
  definition: string;
  list: string;
  depth: number;
  levels: ReadonlyMap<number, ListLevel>;
  /** Where this list starts anew although others of its definition came before it. */
  startOverrides: ReadonlyMap<number, number>;
}

interface List {
  definition: string;
  levels: Map<number, ListLevel>;
  startOverrides: Map<number, number>;
}

export interface Numbering {
  findPlace: (paragraphProperties: string) => NumberedPlace | undefined;
}

export function readNumbering(numberingXml: string, stylesXml: string): Numbering {
  const styles = new Map(
    elements(stylesXml, 'w:style').map(({ tag, content }) => [
      attribute(tag, 'w:styleId') ?? '',
      content,
    ]),
  );
  const lists = readLists(numberingXml);
  return {
    findPlace(properties) {
      const own = elements(properties, 'w:numPr')[0]?.content;
      const styleId = value(properties, 'w:pStyle');
      const inherited = styleId === undefined ? undefined : findStyleNumbering(styles, styleId);
      const listId = (own && value(own, 'w:numId')) ?? inherited?.listId;
      const list = listId === undefined ? undefined : lists.get(listId);
      if (!list || listId === undefined) return undefined;
      const ownDepth = own ? numericValue(own, 'w:ilvl') : undefined;
      const depth = ownDepth ?? depthOfStyle(list, styleId) ?? inherited?.depth ?? 0;
      return list.levels.has(depth) ? { ...list, list: listId, depth } : undefined;
    },
  };
}

function findStyleNumbering(
  styles: ReadonlyMap<string, string>,
  styleId: string,
): { listId: string; depth: number | undefined } | undefined {
  const seen = new Set<string>();
  for (let id: string | undefined = styleId; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const style: string = styles.get(id) ?? '';
    const numbering = elements(style, 'w:numPr')[0]?.content;
    const listId = numbering && value(numbering, 'w:numId');
    if (numbering && listId) return { listId, depth: numericValue(numbering, 'w:ilvl') };
    id = value(style, 'w:basedOn');
  }
  return undefined;
}

function depthOfStyle(list: List, styleId: string | undefined): number | undefined {
  if (styleId === undefined) return undefined;
  return [...list.levels].find(([, level]) => level.style === styleId)?.[0];
}

function readLists(xml: string): Map<string, List> {
  const definitions = new Map(
    elements(xml, 'w:abstractNum').map(({ tag, content }) => [
      attribute(tag, 'w:abstractNumId') ?? '',
      readLevels(content),
    ]),
  );
  return new Map(
    elements(xml, 'w:num').map(({ tag, content }) => {
      const definition = value(content, 'w:abstractNumId') ?? '';
      const overrides = elements(content, 'w:lvlOverride');
      const levels = new Map(definitions.get(definition));
      const startOverrides = new Map<number, number>();
      for (const override of overrides) {
        const start = numericValue(override.content, 'w:startOverride');
        if (start !== undefined)
          startOverrides.set(Number(attribute(override.tag, 'w:ilvl')), start);
        for (const [depth, level] of readLevels(override.content)) levels.set(depth, level);
      }
      return [attribute(tag, 'w:numId') ?? '', { definition, levels, startOverrides }];
    }),
  );
}

function readLevels(xml: string): Map<number, ListLevel> {
  return new Map(
    elements(xml, 'w:lvl').map(({ tag, content }) => {
      const depth = Number(attribute(tag, 'w:ilvl') ?? 0);
      const level: ListLevel = {
        start: numericValue(content, 'w:start') ?? 0,
        format: value(content, 'w:numFmt') ?? 'decimal',
        pattern: unescapeXml(value(content, 'w:lvlText') ?? ''),
        restartsAfter: numericValue(content, 'w:lvlRestart') ?? depth,
        style: value(content, 'w:pStyle'),
      };
      return [depth, level];
    }),
  );
}
