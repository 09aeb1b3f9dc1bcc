import type { Map } from 'immutable';
import { createElement as h, type ReactNode } from 'react';
import { namingFields } from '#cms/config/naming.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import { readBody } from './body-tree.ts';
import { drawPicture, listPictures } from './draw-picture.ts';
import { listFacts } from './list-facts.ts';
import { toReact } from './to-react.ts';

interface Props {
  entry: Map<string, unknown>;
  /** Decap's own way to a file, saved or not. */
  getAsset?: (path: string) => unknown;
}

/** The record as it is in the form now: name, fields, and the body drawn by the site's own renderer and styles. */
export function RecordPreview({ entry, getAsset }: Props): ReactNode {
  const findMedia = (path: string): string => String(getAsset?.(path) ?? `/${path}`);
  const kind = String(entry.get('collection')) as Kind;
  const all = (entry.get('data') as Map<string, unknown>).toJS() as Record<string, unknown>;
  const { body, ...data } = all;
  const name = namingFields(kind)[0] ?? 'id';
  const { tree, doubts } = readBody(kind, String(body ?? ''));
  const facts = listFacts(data, kinds[kind].schema).filter(([, words]) => words !== data[name]);
  return h(
    'main',
    { className: 'wrap', lang: 'zh-CN' },
    h('h1', null, String(data[name] ?? kinds[kind].label)),
    doubts.length > 0 &&
      h(
        'ul',
        { role: 'status' },
        doubts.map((doubt) => h('li', { key: doubt }, doubt)),
      ),
    h(
      'dl',
      { className: 'facts' },
      facts.map(([label, words]) => [
        h('dt', { key: label }, label),
        h('dd', { key: `${label}-` }, words),
      ]),
    ),
    listPictures(data, kinds[kind].schema).map((picture) => drawPicture(picture, findMedia)),
    h('div', { className: 'prose' }, toReact(tree, findMedia)),
  );
}
