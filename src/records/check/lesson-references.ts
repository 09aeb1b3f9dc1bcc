import { authoringComponents } from '#markdown/component-policy.ts';
import type { ComponentReference } from '#markdown/types.ts';
import type { Kind } from '#model/kinds.ts';
import type { ContentRecord } from '#records/record.ts';
import type { Reference } from './references.ts';
import type { CheckContext } from './rule.ts';

/** The components of a lesson, in order. */
export function listComponents(record: ContentRecord, context: CheckContext): ComponentReference[] {
  if (record.kind !== 'lesson') return [];
  return (context.readBody(record)?.references ?? []).filter(
    (reference) => reference.kind === 'component',
  );
}

/** The records that the components of a lesson name, as the table of components says. */
export function listLessonReferences(from: ContentRecord, context: CheckContext): Reference[] {
  return listComponents(from, context).flatMap((component) =>
    Object.entries(authoringComponents.get(component.name)?.props ?? {}).flatMap(
      ([prop, { refersTo }]): Reference[] => {
        const id = component.props[prop];
        if (refersTo === undefined || typeof id !== 'string') return [];
        return [{ from, place: component, ...resolve(refersTo, id, component), isHard: false }];
      },
    ),
  );
}

function resolve(
  refersTo: 'law' | 'text' | 'suggestion' | 'glossary',
  id: string,
  { props }: ComponentReference,
): { kind: Kind; id: string } {
  if (refersTo === 'glossary') return { kind: 'term', id };
  const isShort = refersTo === 'text' && !id.includes('/');
  return { kind: refersTo, id: isShort ? `${String(props['law'])}/${id}` : id };
}
