import fc from 'fast-check';
import { authoringComponents } from '#markdown/component-policy.ts';
import type { PropRule } from '#markdown/component-rules.ts';

type Values = Record<string, unknown>;

const marks = '甲乙“”\'"&<>{}[]*_`\\|$#！ aB1&amp;&#34;';
/** Anything that an editor may type into a line of a form. */
const line = fc
  .array(fc.constantFrom(...marks), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(''));

/** Words that are no Markdown: what stands between tags is Markdown source, which has tests of its own. */
const plain = fc
  .array(fc.constantFrom('坐', '得', '下', '，', '水', '*重*', '`码`'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(''));

function arbitraryProp({ type, values, min = 0, max = 100 }: PropRule): fc.Arbitrary<unknown> {
  if (values) return fc.constantFrom(...values);
  if (type === 'number') return fc.integer({ min, max });
  if (type === 'boolean') return fc.constant(true);
  return type === 'list' ? fc.array(line, { minLength: 1, maxLength: 3 }) : line;
}

/** What the form of a component may hold. */
export function arbitraryBlock(name: string): fc.Arbitrary<Values> {
  const { props = {}, children = 'none' } = authoringComponents.get(name) ?? {};
  const entries = Object.entries(props).map(([prop, rule]) => [prop, arbitraryProp(rule)] as const);
  const model = Object.fromEntries(entries);
  const requiredKeys = entries.map(([prop]) => prop).filter((prop) => props[prop]?.required);
  const own = fc.record(model, { requiredKeys });
  if (children === 'none') return own;
  return fc
    .tuple(own, arbitraryInside(children))
    .map(([values, inside]) => ({ ...values, inside }));
}

function arbitraryInside(children: 'inline' | 'blocks' | readonly string[]): fc.Arbitrary<unknown> {
  if (children === 'inline') return plain;
  if (children === 'blocks')
    return fc.array(plain, { minLength: 1, maxLength: 3 }).map((words) => words.join('\n\n'));
  const items = children.map((child) =>
    arbitraryBlock(child).map((values) => ({ type: child, ...values })),
  );
  return fc.array(fc.oneof(...items), { minLength: 1, maxLength: 4 });
}
