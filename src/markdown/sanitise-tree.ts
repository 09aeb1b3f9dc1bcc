import type { Element, ElementContent, Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { visit } from 'unist-util-visit';
import type { ComponentNode, PropValue, Props } from './types.ts';

/**
 * The last belt: lets through exactly what our own conversion emits, so that a mistake before it stays harmless.
 * Promises: 1. no element, attribute or address outside the lists below; no comment, no raw node, no position;
 * 2. components stay, their props rebuilt as plain literals, their children sanitised too; 3. ids are kept as they are.
 */
const placeholder = 'component-placeholder';

const safeHref =
  /^(?:https?:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?|mailto:[^\s\\:]+|tel:[+\d-]+|#[^\s\\]*|\/(?:[^\s\\/][^\s\\]*)?|[?][^\s\\]*|[^\s\\:/?#][^\s\\:/?#]*(?:[/?#][^\s\\]*)?)$/;
const safeId = /^[a-z][a-z0-9-]*$/;

const schema: Schema = {
  tagNames: (
    'p br hr h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del sup a img section ' +
    'table thead tbody tr th td'
  )
    .split(' ')
    .concat(placeholder),
  attributes: {
    a: [
      ['href', safeHref],
      'title',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaLabel',
      ['ariaDescribedBy', safeId],
    ],
    img: [['src', /^\/media(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/], 'alt', 'title'],
    ol: [['start', /^\d+$/]],
    section: ['dataFootnotes'],
    th: [
      ['scope', 'col'],
      ['className', /^align-(?:left|center|right)$/],
    ],
    td: [['className', /^align-(?:left|center|right)$/]],
    [placeholder]: ['dataIndex'],
    '*': [['id', safeId]],
  },
  ancestors: {
    li: ['ol', 'ul'],
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
};

export function sanitiseTree(tree: Root): Root {
  const components: ComponentNode[] = [];
  const veiled = {
    ...tree,
    children: tree.children.map((child) => veil(child as ElementContent, components)),
  };
  const clean = sanitize(veiled, schema);
  const root: Root = clean.type === 'root' ? clean : { type: 'root', children: [] };
  root.children = root.children.flatMap((child) => unveil(child as ElementContent, components));
  visit(root, (node) => {
    delete node.position;
    delete node.data;
  });
  return root;
}

/** The sanitiser drops kinds of node that it does not know; a component passes it as an element with a number. */
function veil(node: ElementContent, components: ComponentNode[]): ElementContent {
  if (node.type !== 'component')
    return node.type === 'element' && node.tagName !== placeholder
      ? { ...node, children: node.children.map((child) => veil(child, components)) }
      : node.type === 'text'
        ? node
        : { type: 'text', value: '' };
  const dataIndex = components.push(node) - 1;
  const children = node.children.map((child) => veil(child, components));
  return { type: 'element', tagName: placeholder, properties: { dataIndex }, children };
}

function unveil(node: ElementContent, components: readonly ComponentNode[]): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap((child) => unveil(child, components));
  if (node.tagName !== placeholder) return isBrokenImage(node) ? [] : [{ ...node, children }];
  const original = components[Number(node.properties['dataIndex'])];
  return original && /^[A-Z][A-Za-z]*$/.test(original.name) ? [rebuild(original, children)] : [];
}

function rebuild(
  { name, display, props, heading }: ComponentNode,
  children: ElementContent[],
): ComponentNode {
  const made: ComponentNode = {
    type: 'component',
    name,
    display,
    props: plainProps(props),
    children,
  };
  if (heading && safeId.test(heading.id))
    made.heading = { id: heading.id, level: heading.level, text: heading.text };
  return made;
}

function plainProps(props: Props): Props {
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [name, plainValue(value)]),
  );
}

function plainValue(value: PropValue): PropValue {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'object' && value !== null) return plainProps(value as Props);
  return ['string', 'number', 'boolean'].includes(typeof value) ? value : null;
}

function isBrokenImage(node: Element): boolean {
  return node.tagName === 'img' && node.properties['src'] === undefined;
}
