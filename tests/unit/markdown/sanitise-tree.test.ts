import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { sanitiseTree } from '#markdown/sanitise-tree.ts';
import { findHarm, print } from './attacks/harmless.ts';

const element = (
  tagName: string,
  properties: Element['properties'] = {},
  children: ElementContent[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const js = 'javascript';
const text = (value: string): ElementContent => ({ type: 'text', value });
const root = (...children: ElementContent[]): Root => ({ type: 'root', children });

describe('the last belt, given a tree that our conversion never makes', () => {
  it.each<[string, ElementContent]>([
    ['script', element('script', {}, [text('alert(1)')])],
    ['style', element('style', {}, [text('*{}')])],
    ['iframe', element('iframe', { src: '/x' })],
    ['svg', element('svg', { onLoad: 'alert(1)' })],
    ['input', element('input', { type: 'checkbox' })],
    ['handler', element('p', { onClick: 'alert(1)' }, [text('甲')])],
    ['style attribute', element('p', { style: 'color:red' }, [text('甲')])],
    ['class', element('p', { className: ['admin'] }, [text('甲')])],
    ['javascript link', element('a', { href: `${js}:alert(1)` }, [text('甲')])],
    [
      'mixed-case javascript link',
      element('a', { href: `JaVa${js.slice(4)}:alert(1)` }, [text('甲')]),
    ],
    ['javascript link after a blank', element('a', { href: ' javascript:alert(1)' }, [text('甲')])],
    ['javascript link with a tab', element('a', { href: 'java\tscript:alert(1)' }, [text('甲')])],
    ['protocol-relative link', element('a', { href: '//evil.example' }, [text('甲')])],
    ['backslash link', element('a', { href: '/\\evil.example' }, [text('甲')])],
    ['user name in a link', element('a', { href: 'https://gov.cn@evil.example' }, [text('甲')])],
    ['target', element('a', { href: '/x/', target: '_blank' }, [text('甲')])],
    ['picture of another origin', element('img', { src: 'https://evil.example/p.png', alt: '甲' })],
    ['picture as data', element('img', { src: 'data:image/svg+xml,x', alt: '甲' })],
    ['picture that climbs out', element('img', { src: '/media/../x.png', alt: '甲' })],
    ['srcset', element('img', { src: '/media/a.png', srcSet: '//evil.example/p.png', alt: '甲' })],
    ['id with blanks', element('h2', { id: 'a" onclick="x' }, [text('甲')])],
    ['comment', { type: 'comment', value: 'x' }],
    ['raw node', { type: 'raw', value: '<script>alert(1)</script>' } as unknown as ElementContent],
    ['forged placeholder', element('component-placeholder', { dataIndex: 0 }, [text('甲')])],
  ])('%s', (_name, node) => {
    const clean = sanitiseTree(root(node));
    expect(findHarm(clean)).toEqual([]);
    expect(print(clean)).not.toMatch(/evil|alert\(1\)" |javascript:|onclick=|admin/i);
  });

  it('drops a picture that has lost its address', () => {
    expect(sanitiseTree(root(element('img', { src: 'x', alt: '甲' }))).children).toEqual([]);
  });

  it('keeps a component, with its props as plain data and its children cleaned', () => {
    const props = { title: '甲', list: [1, { a: (() => 1) as unknown as string }] };
    const children = [element('script', {}, []), element('p', {}, [text('乙')])];
    const clean = sanitiseTree(
      root({ type: 'component', name: 'Block', display: 'block', props, children }),
    );
    expect(clean.children).toEqual([
      {
        type: 'component',
        name: 'Block',
        display: 'block',
        props: { title: '甲', list: [1, { a: null }] },
        children: [element('p', {}, [text('乙')])],
      },
    ]);
  });

  it('drops a component whose name is none', () => {
    for (const name of ['script', 'A-B', 'A b', ''])
      expect(
        sanitiseTree(root({ type: 'component', name, display: 'block', props: {}, children: [] }))
          .children,
      ).toEqual([]);
  });

  it('changes nothing the second time', () => {
    const tree = root(
      element('h2', { id: 'h-1' }, [text('甲')]),
      element('a', { href: '/x/?a=b#c' }, [text('乙')]),
    );
    expect(sanitiseTree(sanitiseTree(tree))).toEqual(sanitiseTree(tree));
    expect(print(sanitiseTree(tree))).toBe('<h2 id="h-1">甲</h2><a href="/x/?a=b#c">乙</a>');
  });
});
