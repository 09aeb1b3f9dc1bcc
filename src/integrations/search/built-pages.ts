import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeEntities } from '#domain/search/walk-html.ts';

/** A page that was built and is to be searched. */
export interface BuiltPage {
  readonly address: string;
  /** Its first heading: what is searched for by a title stands on the page. */
  readonly title: string;
  /** Its PubDate, empty where it names none. */
  readonly published: string;
  readonly html: string;
}

/** Every page with `[data-pagefind-body]` below a folder, one at a time: thousands of them do not fit in memory. */
export function* readBuiltPages(folder: string): Generator<BuiltPage> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, name), 'utf8');
    if (!/<[a-z][^>]*\sdata-pagefind-body[\s>=]/.test(html)) continue;
    const path = relative(folder, join(folder, name)).split(sep).join('/');
    yield {
      address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
      title: readHeading(html),
      published: readMeta(html, 'name="PubDate"'),
      html,
    };
  }
}

function readHeading(html: string): string {
  const words = /<h1[\s>][^]*?<\/h1>/.exec(html)?.[0].replace(/<[^>]*>/g, '') ?? '';
  return decodeEntities(words.replace(/\s+/g, ' ').trim());
}

function readMeta(html: string, name: string): string {
  const content = new RegExp(`<meta ${name} content="([^"]*)"`).exec(html)?.[1] ?? '';
  return decodeEntities(content);
}
