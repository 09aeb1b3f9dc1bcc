import { fromJS, type Map } from 'immutable';
import { createElement as h, type ReactNode, useMemo, useState } from 'react';
import { widgetOfGroup } from '#cms/config/group.ts';
import type { WidgetProps } from '#cms/widgets/widget-props.ts';
import type { FormTask } from './form-task.ts';
import type { BlockValues } from './read-block.ts';

/** The form of a component: Decap's own fields, and what is wrong before anything goes into the body. */
export function BlockForm(props: {
  widget: WidgetProps;
  task: FormTask;
  onDone: (values: BlockValues) => string[];
  onCancel: () => void;
}): ReactNode {
  const { widget, task, onDone, onCancel } = props;
  const [values, setValues] = useState(() => fromJS(task.values) as Map<string, unknown>);
  const [doubts, setDoubts] = useState<string[]>([]);
  const { title: label, hint, fields } = task;
  const field = useMemo(
    () =>
      fromJS({ name: 'block', label, hint, widget: widgetOfGroup(fields), required: true, fields }),
    [label, hint, fields],
  );
  const finish = (): void => setDoubts(onDone(values.toJS()));
  return h(
    'section',
    { className: 'cms-block-form', 'aria-label': label },
    h(widget.editorControl, {
      field,
      value: values,
      onChange: (_: unknown, value: Map<string, unknown>) => setValues(value),
      isEditorComponent: true,
      onValidateObject: () => undefined,
    }),
    doubts.length > 0 && h(Doubts, { doubts }),
    h('button', { type: 'button', className: 'cms-button cms-main', onClick: finish }, '放进正文'),
    h('button', { type: 'button', className: 'cms-button', onClick: onCancel }, '不改了'),
  );
}

/** What is wrong, a line each. */
export function Doubts({ doubts }: { doubts: readonly string[] }): ReactNode {
  return h(
    'ul',
    { role: 'alert', className: 'cms-doubt' },
    doubts.map((doubt) => h('li', { key: doubt }, doubt)),
  );
}
