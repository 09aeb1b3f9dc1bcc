import type { EditorField } from '#cms/config/editor-field.ts';
import { authoringComponents } from '#markdown/component-policy.ts';
import type { PropRule } from '#markdown/component-rules.ts';
import { relateTo } from '#cms/config/fields.ts';

/** Under this name a form keeps what stands between a component's tags. */
export const insideKey = 'inside';

/** The form of an authoring component, printed from the policy that the gate reads. */
export function fieldsOfComponent(name: string): EditorField[] {
  const rule = authoringComponents.get(name);
  if (rule === undefined) return [];
  const props = Object.entries(rule.props).map(([prop, each]) => toField(prop, each));
  return [...props, ...insideField(name)];
}

function insideField(name: string): EditorField[] {
  const children = authoringComponents.get(name)?.children ?? 'none';
  const field = { name: insideKey, required: true };
  if (children === 'none') return [];
  if (children === 'inline')
    return [{ ...field, label: '文字', hint: '只写一行', widget: 'string' }];
  if (children === 'blocks')
    return [{ ...field, label: '里面的内容', hint: '空一行另起一段', widget: 'text' }];
  const types = children.map((child) => ({
    name: child,
    label: authoringComponents.get(child)?.label ?? child,
    widget: 'object',
    required: true,
    summary: `{{fields.${insideKey}}}`,
    fields: fieldsOfComponent(child),
  }));
  const label = types.map((type) => type.label).join('、');
  return [{ ...field, label, label_singular: '一项', widget: 'list', default: [], types }];
}

function toField(name: string, rule: PropRule): EditorField {
  const { label, hint, required = false } = rule;
  return {
    name,
    label,
    ...(hint && { hint }),
    required: required && rule.type !== 'boolean',
    ...widgetOf(rule),
  };
}

function widgetOf(rule: PropRule): { widget: string } & Partial<EditorField> {
  const { type, values, valueLabels = values } = rule;
  if (values)
    return {
      widget: 'select',
      options: values.map((value, index) => ({ value, label: valueLabels?.[index] ?? value })),
    };
  switch (type) {
    case 'number':
      return {
        widget: 'number',
        value_type: 'int',
        ...(rule.min !== undefined && { min: rule.min }),
        ...(rule.max !== undefined && { max: rule.max }),
      };
    case 'boolean':
      return { widget: 'boolean' };
    case 'list':
      return { widget: 'list', default: [], field: toField('item', { ...rule, type: 'text' }) };
    case 'image':
      return { widget: 'image', choose_url: false };
    case 'video':
    case 'captions':
      return { widget: 'file', choose_url: false };
    default:
      return toWords(rule);
  }
}

/** A name of a record is chosen from the records; a version's own name alone cannot be, so it is typed. */
function toWords({ type, refersTo }: PropRule): { widget: string } & Partial<EditorField> {
  if (refersTo && !(refersTo === 'text' && type === 'id')) {
    return relateTo(refersTo === 'glossary' ? 'term' : refersTo);
  }
  return { widget: 'string' };
}
