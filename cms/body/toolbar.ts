import { type ChangeEvent, createElement as h, type ReactNode } from 'react';
import { authoringComponents } from '#markdown/component-policy.ts';
import { type Mark, marks } from './marks.ts';

/** The buttons above a body; in a lesson also the list of components to put in, elsewhere a picture. */
export function Toolbar(props: {
  isLesson: boolean;
  isDisabled: boolean;
  onMark: (mark: Mark) => void;
  onPicture: () => void;
  onComponent: (name: string) => void;
}): ReactNode {
  const { isLesson, isDisabled: disabled } = props;
  const button = (label: string, title: string, onClick: () => void): ReactNode =>
    h('button', { key: label, type: 'button', title, disabled, onClick }, label);
  return h(
    'div',
    { className: 'cms-toolbar', role: 'group', 'aria-label': '排版' },
    marks.map((mark) => button(mark.label, mark.hint, () => props.onMark(mark))),
    isLesson
      ? h(
          'select',
          {
            'aria-label': '放进一个组件',
            value: '',
            disabled,
            onChange: (event: ChangeEvent<HTMLSelectElement>) =>
              props.onComponent(event.target.value),
          },
          h('option', { value: '' }, '放进一个组件……'),
          [...authoringComponents].map(([name, { label }]) =>
            h('option', { key: name, value: name }, label),
          ),
        )
      : button('图片', '放进一张图，写上说明', props.onPicture),
  );
}
