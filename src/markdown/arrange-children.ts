import type { Nodes, Paragraph, Parents, RootContent } from 'mdast';
import type { ComponentPolicy, ComponentRule } from './component-rules.ts';
import type { JsxNode } from './read-props.ts';
import type { Report } from './report.ts';

/* MDX decides by line breaks whether a tag is a block; here the component itself decides. */

const phrasing = new Set(
  'text emphasis strong delete inlineCode break image imageReference link linkReference footnoteReference'.split(
    ' ',
  ),
);
const blockParents = new Set(
  'root blockquote listItem footnoteDefinition mdxJsxFlowElement mdxJsxTextElement'.split(' '),
);

/** Frees block components from a paragraph of their own; gives an inline one among blocks a paragraph. */
export function settleParagraphs(parent: Parents, policy: ComponentPolicy): void {
  if (!blockParents.has(parent.type)) return;
  const isBlock = (node: Nodes): boolean => displayOf(node, policy) === 'block';
  const children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'mdxJsxFlowElement' && displayOf(child, policy) === 'inline')
      return [paragraph([child])];
    if (child.type !== 'paragraph') return [child];
    const parts = child.children.filter((part) => !isBlank(part));
    return parts.length > 0 && parts.every(isBlock) ? parts : [child];
  });
  setChildren(parent, children);
}

/** Brings what stands inside a component into the form that its rule allows. */
export function arrangeChildren(
  node: JsxNode,
  rule: ComponentRule,
  policy: ComponentPolicy,
  report: Report,
): void {
  const children: RootContent[] = node.children.filter((child) => !isBlankLine(child));
  const name = node.name ?? '';
  if (rule.children === 'blocks') setChildren(node, gather(children, policy));
  else if (rule.children === 'inline')
    setChildren(node, asPhrasing(node, children, policy, report));
  else {
    const allowed = rule.children === 'none' ? [] : rule.children;
    const isWelcome = (child: Nodes): boolean =>
      'name' in child && allowed.includes(child.name ?? '');
    const stray = children.find((child) => !isWelcome(child));
    const mend =
      allowed.length > 0 ? `里面只放 ${allowed.join('、')}` : `写成 <${name} … />，里面不放内容`;
    if (stray) report.refuse(stray, 'children', `${name} 里面放了不该放的内容`, mend);
    setChildren(node, children.filter(isWelcome));
  }
}

function asPhrasing(
  node: JsxNode,
  children: RootContent[],
  policy: ComponentPolicy,
  report: Report,
): RootContent[] {
  const [only] = children;
  const parts = children.length === 1 && only?.type === 'paragraph' ? only.children : children;
  const isFit = parts.every((part) => isPhrasing(part, policy));
  if (!isFit)
    report.refuse(
      node,
      'children',
      `${node.name} 里面只能有一行文字`,
      '不用列表、表格和空行；分成几个来写',
    );
  if (parts.length === 0)
    report.refuse(
      node,
      'children',
      `${node.name} 里面没有文字`,
      `写成 <${node.name} …>文字</${node.name}>`,
    );
  return isFit ? parts : [];
}

/** Words among blocks become paragraphs. */
function gather(children: readonly RootContent[], policy: ComponentPolicy): RootContent[] {
  const blocks: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const child of children) {
    if (!isPhrasing(child, policy)) open = undefined;
    else if (open) setChildren(open, [...open.children, child]);
    else open = paragraph([child]);
    if (!open) blocks.push(child);
    else if (open.children[0] === child) blocks.push(open);
  }
  return blocks;
}

function isPhrasing(node: Nodes, policy: ComponentPolicy): boolean {
  return phrasing.has(node.type) || displayOf(node, policy) === 'inline';
}

function displayOf(node: Nodes, policy: ComponentPolicy): 'block' | 'inline' | undefined {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    ? policy.get(node.name ?? '')?.display
    : undefined;
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** A line end between two tags; a blank between two words is kept. */
function isBlankLine(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '' && node.value.includes('\n');
}

function paragraph(children: readonly RootContent[]): Paragraph {
  const made: Paragraph = { type: 'paragraph', children: [] };
  const position = children[0]?.position;
  if (position) made.position = position;
  setChildren(made, children);
  return made;
}

/** mdast types each parent's children apart; the shapes are kept right by the callers. */
export function setChildren(parent: Parents, children: readonly RootContent[]): void {
  (parent as { children: RootContent[] }).children = [...children];
}
