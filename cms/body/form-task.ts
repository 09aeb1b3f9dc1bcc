import type { Kind } from '#model/kinds.ts';
import { authoringComponents } from '#markdown/component-policy.ts';
import type { PlacedComponent } from '#markdown/locate-components.ts';
import { imageSchema } from '#model/image.ts';
import type { EditorField } from '#cms/config/editor-field.ts';
import { readBody } from '#cms/preview/body-tree.ts';
import { toFields } from '#cms/config/fields.ts';
import { fieldsOfComponent } from './component-fields.ts';
import { type Selection, standAlone, type TextEdit } from './marks.ts';
import { type BlockValues, readBlock } from './read-block.ts';
import { writeBlock } from './write-block.ts';

/** A form beside the body: what it asks for, and what becomes of the answers. */
export interface FormTask {
  title: string;
  hint: string;
  fields: EditorField[];
  values: BlockValues;
  /** The change to the body that the answers make. */
  edit: (body: string, values: BlockValues) => TextEdit;
}

/** For a new component at the selection. Selected words become the words of one that stands among words. */
export function taskToInsert(name: string, body: string, selection: Selection): FormTask {
  const rule = authoringComponents.get(name);
  const isInline = rule?.display === 'inline';
  const words = isInline ? body.slice(selection.start, selection.end) : '';
  const at = isInline ? selection : { start: selection.end, end: selection.end };
  return {
    ...headOf(name),
    values: words ? { inside: words } : {},
    edit: (text, values) => {
      const source = writeBlock(name, values);
      if (!isInline) return standAlone(text, at, source);
      const to = at.start + source.length;
      return { ...at, words: source, from: to, to };
    },
  };
}

/** For a component that is there; undefined where no form can hold what is written in it. */
export function taskToChange(
  body: string,
  { start, end, name }: PlacedComponent,
): FormTask | undefined {
  const read = readBlock(body.slice(start, end));
  return (
    read && {
      ...headOf(name),
      values: read.values,
      edit: (_, values) => {
        const words = writeBlock(name, values);
        return { start, end, words, from: start, to: start };
      },
    }
  );
}

function headOf(name: string): Pick<FormTask, 'title' | 'hint' | 'fields'> {
  const { label: title = name, hint = '' } = authoringComponents.get(name) ?? {};
  return { title, hint, fields: fieldsOfComponent(name) };
}

/** For a picture in a body without components: the picture and its words, both asked for. */
export function taskForPicture(selection: Selection): FormTask {
  return {
    title: '图片',
    hint: '一张图，配给看不见的人读的说明',
    fields: toFields(imageSchema).filter(({ name }) => name !== 'credit'),
    values: {},
    edit: (text, { src, alt }) => {
      const words = String(alt ?? '').replace(/[\\[\]]/g, '\\$&');
      return standAlone(
        text,
        { ...selection, start: selection.end },
        `![${words}](${String(src ?? '')})`,
      );
    },
  };
}

/** What the gate has against a change that it had not against the body before. */
export function doubtsOfEdit(kind: Kind, body: string, { start, end, words }: TextEdit): string[] {
  const said = (text: string): string[] =>
    readBody(kind, text).doubts.map((doubt) => doubt.replace(/^正文第 \d+ 行：/, ''));
  const before = said(body);
  return said(body.slice(0, start) + words + body.slice(end)).filter((doubt) => {
    const at = before.indexOf(doubt);
    if (at >= 0) before.splice(at, 1);
    return at < 0;
  });
}
