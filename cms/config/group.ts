import type { EditorField } from './editor-field.ts';

/** Under this name the model and the components keep the words for those who cannot see a picture. */
export const altKey = 'alt';

/** A group of fields that holds a picture and its words is edited as one picture. */
export const widgetOfGroup = (fields: readonly EditorField[]): 'picture' | 'object' =>
  fields.some(({ widget }) => widget === 'image') && fields.some(({ name }) => name === altKey)
    ? 'picture'
    : 'object';
