import { authoringComponents } from '#markdown/component-policy.ts';
import type { ComponentRule, PropRule } from '#markdown/component-rules.ts';
import { locateComponents, type PlacedComponent } from '#markdown/locate-components.ts';
import { insideKey } from './component-fields.ts';

/** What a form holds of a component: its props by name, what stands inside, and the source it was read from. */
export type BlockValues = { readonly [key: string]: unknown };

/** Under these names a form keeps the bytes that it was filled from, and which component an item of a list is. */
export const sourceKey = 'source';
export const typeKey = 'type';

/** A source that is one component and nothing else. */
export function locateBlock(source: string): PlacedComponent | undefined {
  const [only, ...rest] = locateComponents(source);
  return only && rest.length === 0 && only.start === 0 && only.end === source.length
    ? only
    : undefined;
}

/**
 * Source of one component → values of its form, undefined where a form cannot hold all that is written there.
 * Promise: `writeBlock(readBlock(source))` is `source`, byte for byte.
 */
export function readBlock(source: string): { name: string; values: BlockValues } | undefined {
  const placed = locateBlock(source);
  const rule = placed && authoringComponents.get(placed.name);
  if (placed === undefined || rule === undefined) return undefined;
  const inside = readInside(placed, rule, source);
  const fits = placed.props.every(
    ({ name, value }, index) =>
      Object.hasOwn(rule.props, name) &&
      fitsForm(value, rule.props[name] as PropRule) &&
      placed.props.findIndex((other) => other.name === name) === index,
  );
  if (!fits || inside === undefined) return undefined;
  const props = Object.fromEntries(placed.props.map(({ name, value }) => [name, value]));
  return {
    name: placed.name,
    values: { ...props, ...(inside !== '' && { [insideKey]: inside }), [sourceKey]: source },
  };
}

function fitsForm(value: unknown, { type, values }: PropRule): boolean {
  if (type === 'number' || type === 'boolean') return typeof value === type;
  if (type === 'list')
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === 'string' && (values === undefined || values.includes(value));
}

/** The words or the items between the tags; '' for none; undefined where a form has no place for them. */
function readInside(
  placed: PlacedComponent,
  rule: ComponentRule,
  source: string,
): string | BlockValues[] | undefined {
  const words = placed.inside ? source.slice(placed.inside.start, placed.inside.end) : '';
  if (rule.children === 'none') return words.trim() === '' ? '' : undefined;
  if (typeof rule.children === 'string') return words.trim();
  const gaps = gapsOf(placed, source);
  if (gaps.some((gap) => gap.trim() !== '')) return undefined;
  const items: BlockValues[] = [];
  for (const child of placed.children) {
    const read = readBlock(source.slice(child.start, child.end));
    if (read === undefined || !rule.children.includes(read.name)) return undefined;
    items.push({ [typeKey]: read.name, ...read.values });
  }
  return items;
}

/** What stands before, between and behind the components inside. */
export function gapsOf({ inside, children }: PlacedComponent, source: string): string[] {
  if (inside === undefined) return [];
  const starts = [...children.map(({ start }) => start), inside.end];
  const ends = [inside.start, ...children.map(({ end }) => end)];
  return starts.map((start, index) => source.slice(ends[index], start));
}
