import { join, relative, sep } from 'node:path';
import { layerOf } from './layers.mjs';

const root = join(import.meta.dirname, '..');
const topFolder = (name) => name.split('/')[0];

/** Why this layer may not import this module, or undefined when it may. */
function objectionTo(layer, source, isType) {
  if (/^\.\.?\/(.*\/)?\.\.(\/|$)|^\.\.(\/|$)/.test(source))
    return `用别名 #层/路径 引用别的文件夹，不写 ${source}`;
  if (source.startsWith('.')) return undefined;
  if (source.startsWith('#')) return objectionToLayer(layer, source.slice(1), isType);
  if (/^(src\/|\/)/.test(source)) return `用别名 #层/路径，不写 ${source}`;
  if (source === 'astro:content')
    return layer.virtual?.includes(source)
      ? undefined
      : 'astro:content 只许 library 和 content.config.ts 引用';
  if (layer.packages && !isListed(layer.packages, source))
    return `${layer.name} 是纯代码层，不许引用 ${source}`;
  return undefined;
}

function objectionToLayer(layer, target, isType) {
  const wanted = topFolder(target);
  if (wanted === topFolder(layer.name) || layer.may.includes(wanted)) return undefined;
  if (wanted === 'model' && isType) return undefined;
  const allowed = layer.may.length > 0 ? layer.may.join('、') : '别的层一个也不许';
  return `${layer.name} 不许引用 ${wanted}（可以引用：${allowed}）`;
}

function isListed(packages, source) {
  const name = source.startsWith('@') ? source.split('/', 2).join('/') : topFolder(source);
  return packages.some((entry) => (entry instanceof RegExp ? entry.test(name) : entry === name));
}

function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType')
    return true;
  const specifiers = node.specifiers ?? [];
  return (
    specifiers.length > 0 &&
    specifiers.every(({ importKind, exportKind }) => [importKind, exportKind].includes('type'))
  );
}

export const importLayers = {
  meta: { type: 'problem', schema: [], messages: { forbidden: '{{why}}' } },
  create(context) {
    const layer = layerOf(relative(root, context.filename).split(sep).join('/'));
    if (layer === undefined) return {};
    const check = (node) => {
      const source = node.source?.value ?? node.argument?.literal?.value;
      if (typeof source !== 'string') return;
      const why = objectionTo(layer, source, isTypeOnly(node));
      if (why !== undefined) context.report({ node, messageId: 'forbidden', data: { why } });
    };
    return {
      Program(node) {
        if (layer.unknown)
          context.report({
            node,
            messageId: 'forbidden',
            data: { why: `src 下没有“${layer.name}”这一层：先写进 eslint/layers.mjs 和架构说明` },
          });
      },
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
