import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { nameAges } from '#components/course/ages.ts';
import { attributesOf } from '#components/course/element-attributes.ts';

it('names attributes as HTML does', () => {
  const cell = h('th', { scope: 'col', className: ['align-left', 'wide'] });
  expect(attributesOf(cell)).toEqual({ scope: 'col', class: 'align-left wide' });
  const note = h('a', { href: '#note-1', dataFootnoteRef: true, ariaDescribedBy: ['note-label'] });
  expect(attributesOf(note)).toEqual({
    href: '#note-1',
    'data-footnote-ref': true,
    'aria-describedby': 'note-label',
  });
});

it('leaves out attributes that are not set', () => {
  expect(
    attributesOf({
      type: 'element',
      tagName: 'p',
      properties: { title: undefined, hidden: false },
      children: [],
    }),
  ).toEqual({});
});

it('says ages as a teacher would', () => {
  expect(nameAges({ from: 11, to: 15 })).toBe('11至15岁');
  expect(nameAges({ from: 18, to: 99 })).toBe('18岁以上');
  expect(nameAges({ from: 14, to: 14 })).toBe('14岁');
});
