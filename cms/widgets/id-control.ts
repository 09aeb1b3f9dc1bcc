import { Component, createElement as h, type ReactNode } from 'react';
import { proposeId } from './propose-id.ts';
import { type Hit, listRecords, type WidgetProps } from './widget-props.ts';

/** The id of a record: proposed from its name in pinyin, refused when it is taken, and never changed afterwards. */
export class IdControl extends Component<WidgetProps, { taken: Hit[] }> {
  override state = { taken: [] as Hit[] };

  override componentDidMount(): void {
    if (!this.isNew()) return;
    listRecords(this.props, String(this.props.collection.get('name'))).then(
      (taken) => this.setState({ taken }),
      // The list cannot be had: the build still refuses a second record of the same id.
      () => undefined,
    );
  }

  isNew(): boolean {
    return this.props.getEntry().get('newRecord') === true;
  }

  /** Called by Decap before a save. */
  isValid = (): boolean | { error: { message: string } } => {
    if (!this.isNew() || !this.twin()) return true;
    return { error: { message: `编号 ${String(this.props.value)} 已经有记录用了：换一个` } };
  };

  /** A record of the same place: ids of texts and lessons are their law's or course's own. */
  twin(): Hit | undefined {
    const ours = (key: string): unknown => this.props.getEntry().getIn(['data', key]);
    return this.state.taken.find(
      ({ data }) =>
        String(data['id']).toLowerCase() === this.props.value &&
        data['law'] === (this.isKeyed('law') ? ours('law') : data['law']) &&
        data['course'] === (this.isKeyed('course') ? ours('course') : data['course']),
    );
  }

  isKeyed(key: string): boolean {
    return (
      String(this.props.collection.get('slug') ?? '').includes(key) ||
      String(this.props.collection.get('path') ?? '').includes(key)
    );
  }

  propose = (): void => {
    const data = this.props.getEntry().get('data') as { get: (key: string) => unknown };
    const title = ['title', 'name', 'term'].map((key) => data.get(key)).find(Boolean);
    if (typeof title === 'string') void proposeId(title).then(this.props.onChange);
  };

  override render(): ReactNode {
    const { forID, value, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
    const twin = this.isNew() && this.twin();
    return h(
      'div',
      null,
      h('input', {
        id: forID,
        type: 'text',
        className: classNameWrapper,
        value: String(value ?? ''),
        readOnly: !this.isNew(),
        spellCheck: false,
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
        onChange: (event) => this.props.onChange(event.target.value),
      }),
      this.isNew() &&
        h(
          'button',
          { type: 'button', className: 'cms-button', onClick: this.propose },
          '按标题取一个',
        ),
      twin && h('p', { role: 'status', className: 'cms-doubt' }, '这个编号已经有记录用了：换一个'),
    );
  }
}
