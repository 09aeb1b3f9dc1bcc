import { Component, createElement as h, createRef, type ReactNode } from 'react';
import { readBody } from '#cms/preview/body-tree.ts';
import type { WidgetProps } from '#cms/widgets/widget-props.ts';
import { authoringComponents } from '#markdown/component-policy.ts';
import type { PlacedComponent } from '#markdown/locate-components.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import { BlockForm, Doubts } from './block-form.ts';
import { blocksAt } from './blocks-at.ts';
import {
  doubtsOfEdit,
  type FormTask,
  taskForPicture,
  taskToChange,
  taskToInsert,
} from './form-task.ts';
import { insertWords } from './insert-words.ts';
import { keepLineEnds, type Mark, type Selection, type TextEdit } from './marks.ts';
import type { BlockValues } from './read-block.ts';
import { Toolbar } from './toolbar.ts';

interface State {
  /** Where the editor writes. */
  place: number;
  /** The form that is open; the text waits while it is. */
  task: FormTask | undefined;
}

/**
 * The body as its source, so that an edit changes what was edited and no other byte: no table is padded again, no footnote lost.
 * Buttons write the marks; in a lesson every component has a form.
 */
export class BodyControl extends Component<WidgetProps, State> {
  override state: State = { place: 0, task: undefined };
  area = createRef<HTMLTextAreaElement>();

  /** Called by Decap before a save. */
  isValid = (): boolean | { error: { message: string } } =>
    this.state.task === undefined || {
      error: { message: `“${this.state.task.title}”的表单还开着：先放进正文，或者按“不改了”` },
    };

  kind = (): Kind => String(this.props.collection.get('name')) as Kind;

  /** The body with the line ends that a text area knows. */
  words = (): string => String(this.props.value ?? '').replace(/\r\n?/g, '\n');

  selection = (): Selection => {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = this.area.current ?? {};
    return { start, end };
  };

  noteSelection = (): void => {
    const { start } = this.selection();
    if (this.state.place !== start) this.setState({ place: start });
  };

  apply = (edits: TextEdit[]): void => {
    const area = this.area.current;
    if (area) for (const edit of edits) insertWords(area, edit);
  };

  open = (task: FormTask | undefined): void => this.setState({ task });

  finish = (values: BlockValues): string[] => {
    const edit = this.state.task?.edit(this.words(), values);
    const doubts = edit ? doubtsOfEdit(this.kind(), this.words(), edit) : [];
    if (edit && doubts.length === 0) this.setState({ task: undefined }, () => this.apply([edit]));
    return doubts;
  };

  override render(): ReactNode {
    const { task, place } = this.state;
    const words = this.words();
    const isLesson = kinds[this.kind()].body === 'lesson';
    const doubts = readBody(this.kind(), words).doubts;
    return h(
      'div',
      null,
      h(Toolbar, {
        isLesson,
        isDisabled: task !== undefined,
        onMark: (mark: Mark) => this.apply(mark.edit(words, this.selection())),
        onPicture: () => this.open(taskForPicture(this.selection())),
        onComponent: (name) => this.open(taskToInsert(name, words, this.selection())),
      }),
      this.renderArea(words),
      isLesson && !task && h(Around, { words, place, onOpen: this.open }),
      task &&
        h(BlockForm, {
          widget: this.props,
          task,
          onDone: this.finish,
          onCancel: () => this.open(undefined),
        }),
      doubts.length > 0 && h(Doubts, { doubts }),
    );
  }

  renderArea(words: string): ReactNode {
    const { forID, classNameWrapper, setActiveStyle, setInactiveStyle, value } = this.props;
    return h('textarea', {
      ref: this.area,
      id: forID,
      className: `${classNameWrapper} cms-source`,
      rows: kinds[this.kind()].body === 'lesson' ? 24 : 12,
      value: words,
      readOnly: this.state.task !== undefined,
      onFocus: setActiveStyle,
      onBlur: setInactiveStyle,
      onSelect: this.noteSelection,
      onChange: () =>
        this.props.onChange(keepLineEnds(String(value ?? ''), this.area.current?.value ?? '')),
    });
  }
}

/** The components around the place where the editor writes, each with its form. */
function Around(props: {
  words: string;
  place: number;
  onOpen: (task: FormTask) => void;
}): ReactNode {
  const blocks = blocksAt(props.words, props.place);
  if (blocks.length === 0) return null;
  const toButton = (block: PlacedComponent): ReactNode => {
    const label = authoringComponents.get(block.name)?.label ?? block.name;
    const task = taskToChange(props.words, block);
    return task
      ? h(
          'button',
          {
            key: block.start,
            type: 'button',
            className: 'cms-button',
            onClick: () => props.onOpen(task),
          },
          `用表单改${label}`,
        )
      : h(
          'span',
          { key: block.start, className: 'cms-note' },
          `${label}里有表单放不下的写法，请在上面直接改`,
        );
  };
  return h('p', { className: 'cms-around' }, blocks.map(toButton));
}
