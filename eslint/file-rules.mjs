import { join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
const emptyNames = /^(utils?|helpers?|common|libs?|misc)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;

/** A route is named by its address: `index`, `404`, `[law]`, `[...page]`, also with an extension (`laws.json`). */
const route = /^(\[(\.\.\.)?[a-z]+\]|[a-z0-9-]+)(\.(\[[a-z]+\]|[a-z]+))*$/;

function objectionToName(path) {
  const segments = path.split('/');
  const file = segments.pop();
  const stem = file
    .replace(/^\./, '')
    .replace(/\.(d\.ts|test\.ts|spec\.ts|config\.(ts|mjs)|ts|mjs|astro)$/, '');
  const empty = [...segments, ...stem.split('.')].find((part) => emptyNames.test(part));
  if (empty !== undefined) return `“${empty}”说明不了里面是什么，换一个名字`;
  if (path.startsWith('src/pages/'))
    return route.test(stem) ? undefined : `页面文件名要同地址一致：${file}`;
  if (file.endsWith('.astro'))
    return pascal.test(stem) ? undefined : `组件文件名用大写开头的名词（PascalCase）：${file}`;
  if (/^[a-z]{2}-[A-Z]{2}$/.test(stem) && path.startsWith('src/i18n/')) return undefined;
  return kebab.test(stem) ? undefined : `文件名用小写加连字符（kebab-case）：${file}`;
}

export const fileNames = {
  meta: { type: 'problem', schema: [], messages: { name: '{{why}}' } },
  create(context) {
    const path = relative(root, context.filename).split(sep).join('/');
    if (path.startsWith('..') || /\.astro\/[^/]+$/.test(path)) return {};
    return {
      Program(node) {
        const why = objectionToName(path);
        if (why !== undefined) context.report({ node, messageId: 'name', data: { why } });
      },
    };
  },
};

/** The softer of the two limits; the hard one is ESLint's own `max-lines`, which cannot be set twice. */
export const longFile = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer' }],
    messages: { long: '{{lines}} 行，超过 {{max}} 行：想一想能不能按内容拆开' },
  },
  create(context) {
    const [max] = context.options;
    return {
      Program(node) {
        const lines = context.sourceCode.lines.length;
        if (lines > max) context.report({ node, messageId: 'long', data: { lines, max } });
      },
    };
  },
};
