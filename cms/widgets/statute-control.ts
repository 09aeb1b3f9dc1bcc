import { type ChangeEvent, Component, createElement as h, type ReactNode } from 'react';
import { outlineOf } from './outline-of.ts';
import type { WidgetProps } from './widget-props.ts';

/** The words of a statute: what is typed or pasted, and beside it what the site reads in it. */
export class StatuteControl extends Component<WidgetProps> {
  override render(): ReactNode {
    const { forID, value, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
    const words = String(value ?? '');
    return h(
      'div',
      null,
      h('textarea', {
        id: forID,
        className: `${classNameWrapper} cms-source`,
        rows: 24,
        value: words,
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
        onChange: (event: ChangeEvent<HTMLTextAreaElement>) =>
          this.props.onChange(event.target.value),
      }),
      h(Reading, { words }),
    );
  }
}

function Reading({ words }: { words: string }): ReactNode {
  if (words.trim() === '')
    return h('p', { className: 'cms-note' }, '粘贴全文以后，这里显示读到了几章几条。');
  const { articles, divisions, doubts } = outlineOf(words);
  return h(
    'section',
    { className: 'cms-reading', 'aria-label': '读到的条文', 'aria-live': 'polite' },
    h(
      'p',
      null,
      `读到 ${articles} 条${divisions.length > 0 ? `，${divisions.length} 个章节` : ''}。`,
    ),
    divisions.length > 0 &&
      h(
        'ul',
        null,
        divisions.map((line) => h('li', { key: line }, line)),
      ),
    doubts.length > 0 && h('p', null, `有 ${doubts.length} 处要核对：`),
    doubts.length > 0 &&
      h(
        'ol',
        { className: 'cms-doubt' },
        doubts.map((doubt) => h('li', { key: doubt }, doubt)),
      ),
  );
}
