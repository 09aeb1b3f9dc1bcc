import type { RootContent } from 'mdast';
import type { ComponentRule, PropRule } from './component-rules.ts';
import { doubtOf, example } from './doubt-of-prop.ts';
import { mediaPath } from './media-policy.ts';
import { readLiteral } from './read-literal.ts';
import type { Report } from './report.ts';
import type { Props, PropValue } from './types.ts';

export type JsxNode = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = JsxNode['attributes'][number];

/** Reads the props of one component against its rule; what is refused is left out. */
export function readProps(node: JsxNode, rule: ComponentRule, report: Report): Props {
  const rules = new Map(Object.entries(rule.props));
  const props = new Map<string, PropValue>();
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : undefined;
    const own = name === undefined ? undefined : rules.get(name);
    if (name === undefined || own === undefined || seen.has(name)) {
      refuseAttribute(attribute, node, [...rules.keys()], report);
      continue;
    }
    seen.add(name);
    const value = readAttribute(attribute, own, name, report);
    if (value !== undefined) props.set(name, value);
  }
  for (const [name, own] of rules)
    if (own.required === true && !seen.has(name))
      report.refuse(
        node,
        'prop',
        `${node.name} 缺少${own.label}`,
        `在标签里加上 ${example(name, own)}`,
      );
  return Object.fromEntries(props);
}

function refuseAttribute(
  attribute: Attribute,
  node: JsxNode,
  known: readonly string[],
  report: Report,
): void {
  if (attribute.type !== 'mdxJsxAttribute') {
    report.refuse(
      attribute.position ? attribute : node,
      'spread',
      `${node.name} 里不能用 {...} 展开`,
      '把每一项写成 名字="值"',
    );
    return;
  }
  const isRepeat = known.includes(attribute.name);
  const message = isRepeat
    ? `${attribute.name} 写了两次`
    : `${node.name} 没有 ${attribute.name.slice(0, 24)} 这一项`;
  const mend = known.length > 0 && !isRepeat ? `删掉它；可用的有 ${known.join('、')}` : '删掉它';
  report.refuse(attribute, 'prop', message, mend);
}

function readAttribute(
  attribute: Attribute,
  rule: PropRule,
  name: string,
  report: Report,
): PropValue | undefined {
  const raw = attribute.value;
  const isExpression = typeof raw === 'object' && raw !== null;
  const read = isExpression ? readLiteral(raw.value)?.value : (raw ?? true);
  if (read === undefined) {
    report.refuse(
      attribute,
      'literal',
      `${name} 的值不能是表达式`,
      `只写现成的值，例如 ${example(name, rule)}`,
    );
    return undefined;
  }
  const path = typeof read === 'string' ? mediaOf(read, rule) : undefined;
  const value = path ?? read;
  const doubt = path === undefined ? doubtOf(value, rule, name) : undefined;
  if (doubt === undefined) return value;
  report.refuse(attribute, 'prop', `${rule.label}（${name}）${doubt[0]}`, doubt[1]);
  return undefined;
}

function mediaOf(value: string, rule: PropRule): string | undefined {
  return rule.type === 'image' || rule.type === 'video' || rule.type === 'captions'
    ? mediaPath(value, rule.type)
    : undefined;
}
