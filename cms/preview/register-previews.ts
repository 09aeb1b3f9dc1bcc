import CMS from 'decap-cms-core';
import { kindNames } from '#model/kinds.ts';
import { RecordPreview } from './record-preview.ts';

/** Draws every kind of record beside its form, with the style sheet that the page names. */
export function registerPreviews(): void {
  const style = document.getElementById('nc-root')?.dataset['preview'];
  if (style) CMS.registerPreviewStyle(style);
  for (const kind of kindNames) CMS.registerPreviewTemplate(kind, RecordPreview as never);
}
