import { createElement as h, type ReactNode } from 'react';
import { authoringComponents } from '#markdown/component-policy.ts';
import type { PropRule } from '#markdown/component-rules.ts';
import type { ComponentNode, PropValue } from '#markdown/types.ts';
import { drawPicture } from './draw-picture.ts';
import type { FindMedia } from './to-react.ts';

/**
 * A component of a lesson beside the form: its heading, picture or film as on the page, every other word that was given
 * to it under its label, and what stands inside. What it fetches from other records is named, not fetched.
 */
export function drawComponent(
  { name, display, heading, props }: ComponentNode,
  children: ReactNode[],
  findMedia: FindMedia,
  key: number,
): ReactNode {
  const rule = authoringComponents.get(name);
  if (display === 'inline') return h('span', { key, title: rule?.label }, children);
  const rules = Object.entries(rule?.props ?? {});
  const media = rules.find(([, { type }]) => type === 'image' || type === 'video');
  const isShown = ([prop, { type }]: [string, PropRule]): boolean =>
    props[prop] !== undefined &&
    prop !== media?.[0] &&
    type !== 'captions' &&
    !(media?.[1].type === 'image' && prop === 'alt') &&
    !(heading && prop === 'title');
  return h(
    'section',
    { key, className: 'cms-component', 'aria-label': rule?.label },
    heading
      ? h(`h${heading.level}`, null, heading.text)
      : h('p', { className: 'label' }, rule?.label),
    media && drawMedia(media, props, findMedia),
    rules
      .filter(isShown)
      .map(([prop, each]) =>
        h(
          'p',
          { key: prop },
          h('span', { className: 'label' }, `${each.label}　`),
          sayProp(props[prop], each),
        ),
      ),
    children,
  );
}

function drawMedia(
  [prop, { type }]: [string, PropRule],
  props: ComponentNode['props'],
  findMedia: FindMedia,
): ReactNode {
  const path = String(props[prop] ?? '');
  return type === 'image'
    ? drawPicture({ src: path, alt: String(props['alt'] ?? '') }, findMedia)
    : h('video', { src: findMedia(path), controls: true });
}

function sayProp(value: PropValue | undefined, { values, valueLabels }: PropRule): string {
  if (value === true) return '是';
  if (Array.isArray(value)) return value.join('；');
  const at = values?.indexOf(String(value)) ?? -1;
  return valueLabels?.[at] ?? String(value);
}
