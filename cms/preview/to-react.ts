import type { ElementContent, Root, RootContent } from 'hast';
import { createElement as h, type ReactNode } from 'react';

type Node =
  Root | RootContent | ElementContent | { type: 'component'; name: string; children: Node[] };

/**
 * A tree of the site's own renderer as React elements. Nothing passes through a string of HTML, and whatever could run
 * or style (`on…`, `style`) is left out, although the gate lets none of it through.
 */
export function toReact(node: Node, key?: number): ReactNode {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return null;
  const children = node.children.map((child, index) => toReact(child, index));
  if (node.type === 'element')
    return children.length > 0
      ? h(node.tagName, { key, ...propertiesOf(node.properties) }, children)
      : h(node.tagName, { key, ...propertiesOf(node.properties) });
  if (node.type === 'component')
    return h('section', { key, className: 'cms-component', title: node.name }, children);
  return children;
}

function propertiesOf(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== 'style' && !/^on/i.test(name))
      .map(([name, value]) => [
        /^aria[A-Z]/.test(name)
          ? name.toLowerCase().replace('aria', 'aria-')
          : /^data[A-Z]/.test(name)
            ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
            : name,
        Array.isArray(value) ? value.join(' ') : value,
      ]),
  );
}
