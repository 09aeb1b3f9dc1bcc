import type { Element, ElementContent, Root } from 'hast';
import type { LessonPart } from './lesson-quiz.ts';

/**
 * Fits the tree of one lesson into a page of many. In: a prepared tree and the lesson's prefix. Out: a new tree.
 * 1. Every id, and every link to one, begins with the prefix: two lessons may have a heading of the same words.
 * 2. Headings stand one level deeper, below the lesson's own title; none deeper than h6.
 * Example: `<h3 id="plan">` with prefix `read--` → `<h4 id="read--plan">`.
 */
export function fitSection(tree: Root, prefix: string): Root {
  return { ...tree, children: (tree.children as ElementContent[]).map(fit) };

  function fit(node: ElementContent): ElementContent {
    if (node.type === 'element') return fitElement(node);
    if (node.type !== 'component') return node;
    const anchor = node.heading ? { anchor: prefix + node.heading.id } : {};
    return { ...node, props: { ...node.props, ...anchor }, children: node.children.map(fit) };
  }

  function fitElement(node: Element): Element {
    const properties = { ...node.properties };
    if (typeof properties['id'] === 'string') properties['id'] = prefix + properties['id'];
    if (typeof properties['href'] === 'string' && properties['href'].startsWith('#'))
      properties['href'] = `#${prefix}${properties['href'].slice(1)}`;
    for (const name of ['ariaDescribedBy', 'ariaLabelledBy'])
      if (properties[name] !== undefined)
        properties[name] = [properties[name]].flat().map((id) => prefix + String(id));
    return {
      ...node,
      tagName: deeper(node.tagName),
      properties,
      children: node.children.map(fit),
    };
  }
}

const deeper = (tagName: string): string =>
  /^h[1-5]$/.test(tagName) ? `h${Number(tagName[1]) + 1}` : tagName;

/** The outermost components of these names, in order. */
export function collectParts(
  nodes: readonly ElementContent[],
  names: readonly string[],
): LessonPart[] {
  return nodes.flatMap((node): LessonPart[] => {
    if (node.type === 'component' && names.includes(node.name)) return [node];
    return 'children' in node ? collectParts(node.children, names) : [];
  });
}

/** What pupils do with a pen: activities whole, and of the other blocks what is read closely or answered. */
export const keepWork = (tree: Root): Root =>
  keepInBlocks(tree, (block) =>
    block.props['kind'] === '活动'
      ? block.children
      : collectParts(block.children, ['Quiz', 'Checklist', 'ArticleQuote', 'Comparison']),
  );

/** What a teacher marks with: every quiz, and what was hidden. */
export const keepAnswers = (tree: Root): Root =>
  keepInBlocks(
    tree,
    (block) => collectParts(block.children, answered),
    (rest) => collectParts(rest, answered),
  );

const answered = ['Quiz', 'Reveal'];

function keepInBlocks(
  tree: Root,
  inBlock: (block: LessonPart) => ElementContent[],
  outside: (nodes: ElementContent[]) => ElementContent[] = (nodes) => nodes,
): Root {
  const children = (tree.children as ElementContent[]).flatMap((node) => {
    if (node.type !== 'component' || node.name !== 'Block') return outside([node]);
    const kept = inBlock(node);
    return kept.length > 0 ? [{ ...node, children: kept }] : [];
  });
  return { ...tree, children };
}
