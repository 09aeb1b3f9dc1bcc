import type { Nodes } from 'mdast';
import { isWithinLimits } from './limits.ts';
import { parseLessonSyntax } from './lesson-syntax.ts';
import { isJsx } from './read-components.ts';
import { readLiteral } from './read-literal.ts';
import type { JsxNode } from './read-props.ts';
import { startReport } from './report.ts';
import type { PropValue } from './types.ts';

/** Where something stands in the source: `source.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PlacedProp extends Span {
  readonly name: string;
  /** Undefined for a spread and for anything that is no literal. */
  readonly value: PropValue | undefined;
}

/** A component in the source of a lesson, with the place of each of its parts. */
export interface PlacedComponent extends Span {
  readonly name: string;
  /** Behind the name and the last prop: where another prop can be written. */
  readonly propsEnd: number;
  readonly props: readonly PlacedProp[];
  /** What stands between the tags; undefined for `<Name … />`. */
  readonly inside: Span | undefined;
  /** The components inside that stand in no other. */
  readonly children: readonly PlacedComponent[];
}

/**
 * Finds the components of a lesson, outermost first, each with its places.
 * Promises: 1. places are exact, so that one part can be replaced and every other byte kept; 2. a source that cannot be read has none.
 * Example: `<Timeline law="ebike" />` → one, its prop `law` at 10–21.
 */
export function locateComponents(source: string): readonly PlacedComponent[] {
  if (!isWithinLimits(source, startReport(0))) return [];
  try {
    return locateWithin(parseLessonSyntax(source), source);
  } catch {
    return [];
  }
}

function locateWithin(node: Nodes, source: string): PlacedComponent[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child): PlacedComponent[] => {
    const placed = isJsx(child) ? locateOne(child, source) : undefined;
    return placed ? [placed] : locateWithin(child, source);
  });
}

function locateOne(node: JsxNode, source: string): PlacedComponent | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || !node.name) return undefined;
  const props = node.attributes.map(locateProp);
  const nameEnd = source.indexOf(node.name, start) + node.name.length;
  const propsEnd = props.at(-1)?.end ?? nameEnd;
  const [opening, slash] = /^\s*(\/?)\s*>/.exec(source.slice(propsEnd, end)) ?? [];
  if (opening === undefined) return undefined;
  const closing = source.lastIndexOf('</', end);
  return {
    name: node.name,
    start,
    end,
    propsEnd,
    props,
    inside: slash === '/' ? undefined : { start: propsEnd + opening.length, end: closing },
    children: locateWithin(node, source),
  };
}

function locateProp(attribute: JsxNode['attributes'][number]): PlacedProp {
  const span = {
    start: attribute.position?.start.offset ?? 0,
    end: attribute.position?.end.offset ?? 0,
  };
  if (attribute.type !== 'mdxJsxAttribute') return { name: '', value: undefined, ...span };
  const { name, value } = attribute;
  const isExpression = typeof value === 'object' && value !== null;
  return {
    name,
    value: isExpression ? readLiteral(value.value)?.value : (value ?? true),
    ...span,
  };
}
