import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { siteSchema } from '#model/site.ts';
import type { EditorField } from './editor-field.ts';
import { toFields } from './fields.ts';
import { namingFields } from './naming.ts';

/** Where the content stands, seen from where the backend looks: a folder of the repository, or `` for its top. */
export type ContentFolder = string;

const below = (folder: ContentFolder, path: string): string =>
  folder ? `${folder}/${path}` : path;

/** One Decap collection for each kind of record, and one for `site.yaml`. */
export function listCollections(folder: ContentFolder): object[] {
  return [
    ...kindNames.map((kind) => toCollection(kind, folder)),
    {
      name: 'settings',
      label: '网站设置',
      editor: { preview: false },
      files: [
        {
          name: 'site',
          label: '网站设置',
          file: below(folder, 'site.yaml'),
          fields: toFields(siteSchema),
        },
      ],
    },
  ];
}

function toCollection(kind: Kind, folder: ContentFolder): object {
  const { label, folder: place, extension, schema } = kinds[kind];
  return {
    name: kind,
    label,
    label_singular: label,
    folder: below(folder, place),
    create: true,
    extension,
    format: 'yaml-frontmatter',
    identifier_field: 'id',
    ...placeOf(kind),
    summary: namingFields(kind)
      .map((name) => `{{${name}}}`)
      .join('  '),
    media_folder: `/${below(folder, 'media')}`,
    public_folder: 'media',
    fields: [...toFields(schema), bodyField(kind)],
  };
}

/** Which file a record is: the same rule as `idOfFile` of the reader. */
function placeOf(kind: Kind): object {
  if (kind === 'text') return { slug: '{{id}}', path: '{{law}}/{{slug}}' };
  if (kind === 'lesson') return { slug: '{{course}}--{{id}}' };
  return { slug: '{{id}}' };
}

function bodyField(kind: Kind): EditorField {
  return {
    name: 'body',
    label: '正文',
    required: false,
    widget: 'body',
    ...bodyOf[kinds[kind].body],
  };
}

const bodyOf = {
  markdown: { hint: '可以不写。空一行另起一段' },
  lesson: { hint: '一节课的内容。光标放进一个组件，下面就有它的表单' },
  statute: { widget: 'statute', hint: '把整部文本粘贴进来，一款一段，例如 第一条 为了……' },
} satisfies Record<(typeof kinds)[Kind]['body'], Partial<EditorField>>;
