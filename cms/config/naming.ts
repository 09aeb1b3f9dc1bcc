import { type Kind, kinds } from '#model/kinds.ts';
import { lineSchema } from '#model/primitives.ts';
import { definitionOf, isSame, peel } from './read-schema.ts';

/**
 * The fields by which an editor knows a record in a list: its first line that must be filled in (a title, a name),
 * else, for a text, which law and which version; the id last.
 */
export function namingFields(kind: Kind): string[] {
  const shape = Object.entries(definitionOf(kinds[kind].schema).shape ?? {});
  const required = shape.filter(([key, schema]) => key !== 'id' && peel(schema).isRequired);
  const line = required.find(([, schema]) => isSame(peel(schema).inner, lineSchema));
  const words = required.filter(([, schema]) => ['string', 'enum'].includes(schema.def.type));
  return [...(line ? [line] : words).map(([key]) => key), 'id'];
}
