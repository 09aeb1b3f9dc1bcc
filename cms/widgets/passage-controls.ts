import { List, Map } from 'immutable';
import object from 'decap-cms-widget-object';
import list from 'decap-cms-widget-list';
import { createElement as h, type ReactNode } from 'react';
import { type Passage, PassagePicker } from './passage-picker.ts';
import { PassagesInPlace } from './passages-in-place.ts';
import type { Adoption } from '#model/suggestion.ts';
import { textSpokenTo } from './use-texts.ts';
import type { WidgetProps } from './widget-props.ts';

type Fields = List<Map<string, unknown>>;
type Group = Map<string, unknown>;

const holds = ({ field }: WidgetProps, name: string): boolean =>
  ((field.get('fields') as Fields | undefined) ?? List()).some((one) => one.get('name') === name);

/** Whether a group of fields points into a text: the model gives it a text and an element of it. */
const namesPassage = (widget: WidgetProps): boolean =>
  holds(widget, 'text') && holds(widget, 'eId');

const wantsQuote = (widget: WidgetProps): boolean => holds(widget, 'quote');

function withPassage(group: Group, { text, eId, quote, occurrence }: Passage): Group {
  const placed = group.set('text', text).set('eId', eId);
  return quote === undefined ? placed : placed.set('quote', quote).set('occurrence', occurrence);
}

/** Words that are gone stand in the text that was spoken to, and are named under the one that came of it. */
const gone: Adoption['mode'] = '删除';

function withAdoption(widget: WidgetProps, group: Group, passage: Passage): Group {
  const { text, latest = text } = passage;
  if (!holds(widget, 'mode') || text !== textSpokenTo(widget) || latest === text)
    return withPassage(group, passage);
  return withPassage(group, { ...passage, text: latest }).set('mode', gone);
}

/** Decap's group of fields; one that names a passage has a picker that fills it. */
export class PassageControl extends object.controlComponent {
  override render(): ReactNode {
    const { props } = this;
    if (!namesPassage(props)) return super.render();
    const group = Map.isMap(props.value) ? (props.value as Group) : Map<string, unknown>();
    return h(
      'div',
      null,
      h(Opener, {
        widget: props,
        label: '从条文里选',
        onPick: (passage) => props.onChange(withPassage(group, passage)),
      }),
      super.render(),
    );
  }
}

/** Decap's list; where its groups name passages, the picker adds one or moves one that is there. */
export class PassageListControl extends list.controlComponent {
  /** An item is named by its first field; while that is empty, Decap would say “No text”. */
  override objectLabel(item: unknown): string | undefined {
    const [first] = (this.props.field.get('fields') as Fields | undefined) ?? List();
    if (!first || !Map.isMap(item) || item.get(first.get('name'))) return super.objectLabel(item);
    return `还没有填${String(first.get('label'))}`;
  }

  override render(): ReactNode {
    const { props } = this;
    if (!namesPassage(props)) return super.render();
    const groups = List.isList(props.value) ? (props.value as List<Group>) : List<Group>();
    return h(
      'div',
      null,
      h(Opener, {
        widget: props,
        label: '从条文里选，添一处',
        onPick: (passage) =>
          props.onChange(groups.push(withAdoption(props, Map<string, unknown>(), passage))),
      }),
      wantsQuote(props) &&
        groups.size > 0 &&
        h(PassagesInPlace, {
          widget: props,
          passages: groups
            .map((group) => group.toJS() as Partial<Passage> & { mode?: string })
            .map((one) => (one.mode === gone ? { ...one, text: textSpokenTo(props) } : one))
            .toArray(),
          onMove: (index: number, passage: Passage) =>
            props.onChange(
              groups.update(index, (group) => withAdoption(props, group ?? Map(), passage)),
            ),
        }),
      super.render(),
    );
  }
}

function Opener(props: {
  widget: WidgetProps;
  label: string;
  onPick: (passage: Passage) => void;
}): ReactNode {
  return h(
    'details',
    { className: 'cms-opener' },
    h('summary', null, props.label),
    h(PassagePicker, {
      widget: props.widget,
      wantsQuote: wantsQuote(props.widget),
      onPick: props.onPick,
    }),
  );
}
