import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Report } from './report.ts';
import type { ComponentPolicy } from './component-rules.ts';

/**
 * Checks that headings make an outline under the page's own title (level 1).
 * Promises: 1. the first is level 2 and none skips a level; 2. a component with a heading of its own (Block) counts in the
 * outline, and headings inside it go below it; 3. headings elsewhere than in running text are refused.
 */
export function inspectHeadings(tree: Root, policy: ComponentPolicy, report: Report): void {
  let previous = 1;
  const follow = (nodes: readonly Nodes[], base: number, isOpen: boolean): void => {
    for (const node of nodes) {
      const own = ownLevel(node, policy);
      if (node.type === 'heading') {
        inspectHeading(node, { base, previous, isOpen }, report);
        previous = node.depth;
      } else if (own !== undefined) {
        previous = own;
        follow(childrenOf(node), own, isOpen);
        previous = own;
      } else follow(childrenOf(node), base, false);
    }
  };
  follow(tree.children, 1, true);
}

function inspectHeading(
  node: Heading,
  around: { readonly base: number; readonly previous: number; readonly isOpen: boolean },
  report: Report,
): void {
  const lowest = around.base + 1;
  if (toString(node).trim() === '')
    report.refuse(node, 'heading', '标题没有文字', '写上标题，或删掉 # 号');
  if (!around.isOpen)
    report.refuse(
      node,
      'heading',
      '标题不能放在引用、列表或组件里面',
      '把标题移到外面，或改成加粗的一行字',
    );
  else if (node.depth < lowest)
    report.refuse(
      node,
      'heading',
      `这里的标题不能是 ${node.depth} 级`,
      `从 ${'#'.repeat(lowest)} 开始，上一级已经有标题`,
    );
  else if (node.depth > Math.max(around.previous, around.base) + 1) {
    const wanted = '#'.repeat(Math.max(around.previous, around.base) + 1);
    report.refuse(node, 'heading', '标题跳了一级', `改成 ${wanted}，或在前面补上一级标题`);
  }
}

function ownLevel(node: Nodes, policy: ComponentPolicy): number | undefined {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    ? policy.get(node.name ?? '')?.heading
    : undefined;
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}
