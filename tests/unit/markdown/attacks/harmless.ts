import type { ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

const elements = new Set(
  (
    'p br hr h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del sup a img section ' +
    'table thead tbody tr th td div span'
  ).split(' '),
);
const attributes = new Set(
  (
    'id href src alt title start scope className ariaLabel ariaDescribedBy ' +
    'dataFootnotes dataFootnoteRef dataFootnoteBackref dataProps'
  ).split(' '),
);
const protocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const page = 'https://site.example/stories/one/';

/** Prints a tree as a page would, components as plain elements with their props beside them. */
export function print(tree: Root): string {
  const plain = (node: ElementContent): ElementContent => {
    if (node.type === 'component') {
      const tagName = node.display === 'block' ? 'div' : 'span';
      const properties = { dataProps: JSON.stringify(node.props) };
      return { type: 'element', tagName, properties, children: node.children.map(plain) };
    }
    return node.type === 'element' ? { ...node, children: node.children.map(plain) } : node;
  };
  const children = tree.children.map((node) => plain(node as ElementContent));
  return toHtml({ type: 'root', children });
}

/** Everything in the printed page that a browser could run, load from elsewhere or be misled by. */
export function findHarm(tree: Root): string[] {
  const harm: string[] = [];
  visit(fromHtml(print(tree), { fragment: true }), (node: Nodes) => {
    if (node.type === 'comment' || node.type === 'doctype') harm.push(node.type);
    if (node.type !== 'element') return;
    if (!elements.has(node.tagName)) harm.push(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      if (!attributes.has(name)) harm.push(`${node.tagName}[${name}]`);
      if (name === 'href' && !isSafeHref(String(value))) harm.push(`href=${String(value)}`);
      if (name === 'src' && !/^\/media\/[\w./-]+$/.test(String(value)))
        harm.push(`src=${String(value)}`);
    }
  });
  return harm;
}

function isSafeHref(href: string): boolean {
  if (!URL.canParse(href, page)) return false;
  const { protocol, username, origin } = new URL(href, page);
  const isOwn = !/^[a-z]+:/i.test(href);
  return protocols.has(protocol) && username === '' && (!isOwn || origin === new URL(page).origin);
}
