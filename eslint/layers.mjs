/**
 * Which folder of src may import which other: the import table of docs/architecture.md as data.
 * `may` lists other layers (a layer may always import itself; types of the model may be imported anywhere),
 * `packages` the only npm packages of a pure layer (absent: free), `virtual` Astro's virtual modules.
 * A longer path wins over a shorter one: `components/authoring` over `components`.
 */
export const layers = {
  pages: { may: ['layouts', 'components', 'library', 'render', 'domain', 'i18n', 'styles'] },
  'pages/admin': {
    may: ['layouts', 'components', 'library', 'render', 'domain', 'i18n', 'styles', 'cms'],
  },
  layouts: { may: ['components', 'render', 'i18n', 'styles'] },
  components: { may: ['domain', 'render', 'i18n', 'styles'] },
  'components/authoring': { may: ['domain', 'render', 'i18n', 'styles', 'library'] },
  library: { may: ['records', 'domain', 'model'], virtual: ['astro:content'] },
  records: { may: ['model', 'domain', 'markdown'] },
  render: { may: ['domain'], packages: ['hast', 'hastscript', /^hast-util-/, /^unist-util-/] },
  cms: { may: ['model', 'domain', 'render', 'markdown', 'i18n'] },
  markdown: { may: ['domain', 'model'] },
  federation: { may: ['domain', 'model'] },
  integrations: { may: ['domain', 'model', 'records', 'render', 'markdown', 'federation'] },
  cli: { may: ['domain', 'model', 'records', 'render', 'markdown', 'federation'] },
  'content.config.ts': { may: ['model', 'records'], virtual: ['astro:content'] },
  reader: { may: ['domain', 'i18n'] },
  // Data in, data out: these two read Word and web pages from bytes and strings, without files or a browser.
  domain: { may: ['model'], packages: ['hast', 'hast-util-from-html', 'mammoth'] },
  model: { may: [], packages: ['zod'] },
  i18n: { may: [], packages: [] },
  styles: { may: [], packages: [] },
};

/** A `<script>` inside an .astro file runs in the browser: it is a reader script, whatever folder it stands in. */
const browserScript = { may: ['reader', 'domain', 'i18n'] };

/** The layer of a file (path from the repository's root, forward slashes), or undefined outside src and cms. */
export function layerOf(path) {
  if (/\.astro\/[^/]+\.[jt]s$/.test(path)) return { name: 'script', ...browserScript };
  const inside = path.startsWith('cms/') ? path : path.match(/^src\/(.+)$/)?.[1];
  if (inside === undefined) return undefined;
  const name = Object.keys(layers)
    .filter((key) => inside === key || inside.startsWith(`${key}/`))
    .sort((a, b) => b.length - a.length)[0];
  return name === undefined ? { name: inside, may: [], unknown: true } : { name, ...layers[name] };
}
