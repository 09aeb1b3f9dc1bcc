import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { ReadComponents } from './read-components.ts';
import type { ComponentNode } from './types.ts';

/**
 * Turns a judged mdast tree into hast: GFM tables, footnotes with ids `<prefix>note-1`, components as data.
 * Promises: 1. no raw HTML passes; 2. no attribute of style, no form control (a task is written ☐ or ☑);
 * 3. a line end between two Chinese characters leaves no gap.
 */
export function toHast(tree: Root, components: ReadComponents, idPrefix: string): HastRoot {
  const hast = unified().use(remarkRehype, optionsFor(components, idPrefix)).runSync(tree);
  visit(hast, 'element', (node) => settleElement(node, idPrefix));
  visit(hast, 'text', (node) => {
    node.value = node.value.replace(
      /(?<=[⺀-鿿豈-﫿　-〿＀-￯“”‘’…—])\n(?=[⺀-鿿豈-﫿　-〿＀-￯“”‘’…—])/g,
      '',
    );
  });
  return hast;
}

type Handler = NonNullable<NonNullable<Options['handlers']>['paragraph']>;

function optionsFor(components: ReadComponents, idPrefix: string): Options {
  const ignore = (): undefined => undefined;
  const jsx: Handler = (state, node: Nodes) => {
    const component = components.get(node);
    if (!component) return undefined;
    const made: ComponentNode = {
      type: 'component',
      name: component.name,
      display: component.rule.display,
      props: component.props,
      children: state.all(node),
    };
    state.patch(node, made);
    return made;
  };
  return {
    clobberPrefix: `${idPrefix}note-`,
    footnoteLabel: '注释',
    footnoteLabelProperties: {},
    footnoteBackLabel: (index, again) =>
      `回到正文注 ${index + 1}${again > 1 ? `（第 ${again} 处）` : ''}`,
    handlers: {
      mdxJsxFlowElement: jsx,
      mdxJsxTextElement: jsx,
      mdxFlowExpression: ignore,
      mdxTextExpression: ignore,
      mdxjsEsm: ignore,
      html: ignore,
    },
  };
}

function settleElement(node: Element, idPrefix: string): void {
  const { properties } = node;
  if (properties['id'] === 'footnote-label') properties['id'] = `${idPrefix}note-label`;
  if (properties['dataFootnoteRef'] !== undefined)
    properties['ariaDescribedBy'] = [`${idPrefix}note-label`];
  if (node.tagName === 'th') properties['scope'] = 'col';
  const { align } = properties;
  if (typeof align === 'string') properties['className'] = [`align-${align}`];
  delete properties['align'];
  node.children = node.children.map((child) =>
    isCheckbox(child)
      ? { type: 'text', value: child.properties['checked'] === true ? '☑' : '☐' }
      : child,
  );
}

function isCheckbox(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'input';
}
