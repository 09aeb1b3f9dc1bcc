import { type ChangeEvent, createElement as h, type ReactNode } from 'react';

export type Option = readonly [value: string, label: string];

/** A labelled list to choose one of. */
export function Choice(props: {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}): ReactNode {
  return h(
    'label',
    null,
    props.label,
    h(
      'select',
      {
        value: props.value,
        onChange: (event: ChangeEvent<HTMLSelectElement>) => props.onChange(event.target.value),
      },
      h('option', { value: '' }, '请选择'),
      props.options.map(([value, label]) => h('option', { key: value, value }, label)),
    ),
  );
}
