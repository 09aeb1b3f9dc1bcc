import type { Nodes, Parents, Root } from 'mdast';
import type { ComponentPolicy, ComponentRule } from './component-rules.ts';
import { arrangeChildren, setChildren, settleParagraphs } from './arrange-children.ts';
import { readProps, type JsxNode } from './read-props.ts';
import type { Report } from './report.ts';
import type { Props } from './types.ts';

export interface ReadComponent {
  readonly name: string;
  readonly rule: ComponentRule;
  readonly props: Props;
}

/** The accepted components of a tree, by their node. */
export type ReadComponents = ReadonlyMap<Nodes, ReadComponent>;

/**
 * Checks every tag of a lesson against the policy and reads its props.
 * Promises: 1. a tag that is not in the policy, or stands where it may not, is a problem and leaves the tree;
 * 2. block components stand alone and inline ones in a paragraph, however the author broke the lines;
 * 3. the references of the report name each component with its props, in order.
 */
export function readComponents(
  tree: Root,
  policy: ComponentPolicy,
  report: Report,
): ReadComponents {
  const found = new Map<Nodes, ReadComponent>();
  const enter = (parent: Parents, owner: string): void => {
    settleParagraphs(parent, policy);
    for (const child of [...parent.children]) {
      if (!isJsx(child)) {
        if ('children' in child) enter(child, owner);
        continue;
      }
      const component = readComponent(child, policy, report);
      enter(child, component?.name ?? '');
      if (component === undefined || !standsWell(child, component, parent, owner, report)) {
        setChildren(
          parent,
          parent.children.filter((other) => other !== child),
        );
        continue;
      }
      arrangeChildren(child, component.rule, policy, report);
      found.set(child, component);
    }
  };
  enter(tree, 'root');
  return found;
}

export function isJsx(node: Nodes): node is JsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function readComponent(
  node: JsxNode,
  policy: ComponentPolicy,
  report: Report,
): ReadComponent | undefined {
  const name = node.name ?? '';
  const rule = policy.get(name);
  if (rule === undefined) {
    const isHtml = !/^[A-Z]/.test(name);
    const message = isHtml
      ? `不能写 HTML 标签：<${name.slice(0, 24)}>`
      : `没有叫 ${name.slice(0, 24)} 的组件`;
    const mend = isHtml
      ? '改用 Markdown 写法；若 < 只是一个符号，写成 \\<'
      : `可用的有 ${[...policy.keys()].join('、')}`;
    report.refuse(node, isHtml ? 'html' : 'component', message, mend);
    return undefined;
  }
  const props = readProps(node, rule, report);
  report.references.push({ kind: 'component', name, props, ...report.placeOf(node) });
  noteMedia(node, rule, props, report);
  return { name, rule, props };
}

function noteMedia(node: JsxNode, rule: ComponentRule, props: Props, report: Report): void {
  for (const [prop, { type }] of Object.entries(rule.props)) {
    const path = props[prop];
    if (typeof path !== 'string') continue;
    const alt = props['alt'];
    if (type === 'image')
      report.references.push({
        kind: 'image',
        path,
        alt: typeof alt === 'string' ? alt : '',
        ...report.placeOf(node),
      });
    else if (type === 'video' || type === 'captions')
      report.references.push({ kind: 'media', path, ...report.placeOf(node) });
  }
}

const phrasingParents = new Set([
  'paragraph',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'heading',
  'tableCell',
]);

function standsWell(
  node: JsxNode,
  { name, rule }: ReadComponent,
  parent: Parents,
  owner: string,
  report: Report,
): boolean {
  const before = report.problems.length;
  const { parents } = rule;
  const isAtHome = parents === undefined || parents.includes(owner);
  if (
    owner !== '' &&
    (!isAtHome || (parents?.length === 1 && parents[0] === 'root' && parent.type !== 'root'))
  )
    report.refuse(
      node,
      'place',
      `${name} 不能放在这里`,
      `放到${(parents ?? []).map((home) => (home === 'root' ? '课文最外层' : ` ${home} `)).join('或')}里`,
    );
  if (rule.display === 'block' && phrasingParents.has(parent.type))
    report.refuse(node, 'place', `${name} 不能夹在一行文字里`, '让它单独成段，前后各空一行');
  if (
    rule.display === 'inline' &&
    (parent.type === 'link' || parent.type === 'linkReference' || parent.type === 'heading')
  )
    report.refuse(node, 'place', `${name} 不能放在链接或标题里`, '移到正文里');
  return report.problems.length === before;
}
