/** What a document claims to exist. */
export type References = {
  /** Targets of links and pictures, relative to the document. */
  links: string[];
  /** Words in `code` or at the start of a line of a folder map that look like a path of the repository. */
  paths: string[];
  /** Names of npm scripts. */
  scripts: string[];
};

const knownEndings = /\.(ts|mjs|js|json|astro|md|mdx|yaml|yml|css|svg|png|sh|conf|txt)$/;
const fence = /^```[\s\S]*?^```$/gm;

/** Reads the references of a Markdown text. A pattern (`<id>`, `*`, `…`) is cut before its first open part. */
export function findReferences(markdown: string): References {
  const prose = markdown.replace(fence, '');
  const map = (markdown.match(fence) ?? []).join('\n');
  return {
    links: unique(
      firsts(prose, /\]\(\s*<?([^)\s>]+)/g)
        .map((target) => decodeURIComponent(target.replace(/#.*$/, '')))
        .filter((target) => target !== '' && !/^([a-z][a-z0-9+.-]*:|\/)/i.test(target)),
    ),
    paths: unique([
      ...firsts(prose, /`([^`\n]+)`/g).flatMap((words) => words.split(/\s+/).flatMap(pathIn)),
      ...firsts(map, /^[\s│├└─]*([\w.-]+\/[\w./-]*)/gm).flatMap(pathIn),
    ]),
    scripts: unique([
      ...firsts(markdown, /\bnpm run ([a-z][a-z0-9:-]*)/g),
      ...firsts(markdown, /\bnpm (test|start)\b/g),
    ]),
  };
}

function pathIn(word: string): string[] {
  const whole = word.replace(/^\.\//, '');
  const open = whole.search(/[<*…{[]/);
  const path = open === -1 ? whole : whole.slice(0, whole.lastIndexOf('/', open) + 1);
  if (!/^[\w.@-]+(\/[\w.@-]+)*\/?$/.test(path)) return [];
  return path.includes('/') || knownEndings.test(path) ? [path.replace(/\/$/, '')] : [];
}

function firsts(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, first = '']) => first);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
