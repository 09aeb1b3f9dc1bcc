import type { ElementContent, Root, RootContent } from 'hast';
import { createElement as h, type ReactNode } from 'react';
import type { ComponentNode } from '#markdown/types.ts';
import { drawComponent } from './draw-component.ts';

type Node = Root | RootContent | ElementContent | ComponentNode;

/** Where the browser finds a file of the media folder: one just uploaded is nowhere but in this page. */
export type FindMedia = (path: string) => string;

/**
 * A tree of the site's own renderer as React elements. Nothing passes through a string of HTML, and whatever could run
 * or style (`on…`, `style`) is left out, although the gate lets none of it through.
 */
export function toReact(node: Node, findMedia: FindMedia = (path) => path, key = 0): ReactNode {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return null;
  const children = node.children.map((child, index) => toReact(child, findMedia, index));
  if (node.type === 'component') return drawComponent(node, children, findMedia, key);
  if (node.type !== 'element') return children;
  const properties = { key, ...propertiesOf(node.properties, findMedia) };
  return children.length > 0 ? h(node.tagName, properties, children) : h(node.tagName, properties);
}

function propertiesOf(
  properties: Record<string, unknown>,
  findMedia: FindMedia,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== 'style' && !/^on/i.test(name))
      .map(([name, value]) => [
        /^aria[A-Z]/.test(name)
          ? name.toLowerCase().replace('aria', 'aria-')
          : /^data[A-Z]/.test(name)
            ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
            : name,
        name === 'src' && /^\/media\//.test(String(value))
          ? findMedia(String(value).slice(1))
          : Array.isArray(value)
            ? value.join(' ')
            : value,
      ]),
  );
}
