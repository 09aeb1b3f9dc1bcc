import { List, Map } from 'immutable';
import object from 'decap-cms-widget-object';
import { createElement as h, type ReactNode } from 'react';
import { altKey } from '#cms/config/group.ts';

type Field = Map<string, unknown>;

/**
 * A picture with its words beside it: once there is a picture, its words are asked for in the same breath, and no record
 * is saved without them, also where the picture itself may be left out.
 */
export class PictureControl extends object.controlComponent {
  override renderFields = (fields: List<Field> | undefined): ReactNode => {
    const all = fields ?? List<Field>();
    const isPicture = (field: Field): boolean => field.get('widget') === 'image';
    const picture = all.filter(isPicture);
    const draw = (field: Field): ReactNode =>
      this.controlFor(this.asked(field, picture), String(field.get('name')));
    const drawWords = (field: Field): ReactNode[] => [
      draw(field),
      this.lacks(field, picture) && h(Missing, { key: 'missing', alt: field }),
    ];
    return h(
      'div',
      { className: 'cms-picture' },
      h('div', null, picture.map(draw).toArray()),
      h('div', null, all.filterNot(isPicture).toArray().flatMap(drawWords)),
    );
  };

  /** The words are as needed as the picture is there. */
  asked(field: Field, picture: List<Field>): Field {
    return field.get('name') === altKey && this.has(picture) ? field.set('required', true) : field;
  }

  lacks(field: Field, picture: List<Field>): boolean {
    return field.get('name') === altKey && this.has(picture) && this.wordsIn(altKey) === '';
  }

  has = (picture: List<Field>): boolean =>
    picture.some((field) => this.wordsIn(String(field.get('name'))) !== '');

  wordsIn(name: string): string {
    const { value } = this.props;
    return Map.isMap(value) ? String((value as Field).get(name) ?? '').trim() : '';
  }
}

const Missing = ({ alt }: { alt: Field }): ReactNode =>
  h(
    'p',
    { role: 'status', className: 'cms-doubt' },
    `有了图片，还要写“${String(alt.get('label'))}”，不写存不了。`,
  );
