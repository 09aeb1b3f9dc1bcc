import { existsSync, readFileSync } from 'node:fs';
import { posix, join } from 'node:path';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { readCaptions } from './captions.ts';
import { bundleClassic } from './classic-scripts.ts';
import { fileOf } from './inputs.ts';
import { hasClass } from './read-page.ts';

/** Files of a package by their path in it. */
export type Files = Map<string, Uint8Array>;

export interface Place {
  /** The built site. */
  root: string;
  /** Path of the page in the package. */
  path: string;
  /** Addresses of the pages that the package holds. */
  pages: ReadonlySet<string>;
  /** Receives what the page shows and runs. */
  files: Files;
  /** Removed besides: what makes no sense in this package. */
  without?: (element: Element) => boolean;
  /** Another address for a script. */
  scripts?: Readonly<Record<string, string>>;
}

/**
 * Makes a page of the site fit for a package. In: its tree, which is changed. Out: nothing but that.
 * 1. Every address is relative; what the package does not hold is no link any more, its words stay.
 * 2. What the page shows and runs is in the package; modules have become classic scripts.
 * 3. Captions stand in the page: a browser loads none from a disk.
 * 4. No address of another site is left, neither to follow nor to load.
 * Example: in `courses/a/index.html`, `<a href="/laws/b/">` → `../../laws/b/index.html`, or `<span>`.
 */
export function localisePage(tree: Root, place: Place): void {
  visit(tree, 'element', (element, index, parent) => {
    if (parent && index !== undefined && isLeftOut(element, place)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    delete element.properties['xmlns'];
    localise(element, place);
    return undefined;
  });
}

const outsideOnly = [
  'canonical',
  'alternate',
  'modulepreload',
  'prefetch',
  'preload',
  'search',
  'manifest',
];

function isLeftOut(element: Element, { without }: Place): boolean {
  const { tagName, properties } = element;
  if (without?.(element)) return true;
  if (hasClass(element, 'citation')) return true;
  if (tagName === 'meta') return /^og:(?:image|url)/.test(String(properties['property'] ?? ''));
  if (tagName === 'link')
    return [properties['rel']].flat().some((rel) => outsideOnly.includes(String(rel)));
  if (tagName === 'script') return /json$/.test(String(properties['type'] ?? ''));
  if (tagName === 'form') return /^(?:\/|https?:)/.test(String(properties['action'] ?? ''));
  return tagName === 'nav' && String(properties['ariaLabel']) === '页脚导航';
}

const loading = ['src', 'poster', 'dataPinyin', 'dataStyle'];

function localise(element: Element, place: Place): void {
  const { tagName, properties } = element;
  if (tagName === 'script') return localiseScript(element, place);
  for (const name of loading)
    if (typeof properties[name] === 'string')
      properties[name] = bring(properties[name], place) ?? '';
  if (tagName === 'video') bringCaptions(element, place);
  delete properties['srcSet'];
  if (typeof properties['href'] !== 'string') return;
  if (tagName === 'link') properties['href'] = bring(properties['href'], place) ?? '';
  else followLink(element, properties['href'], place);
}

function bringCaptions(video: Element, { root }: Place): void {
  const track = video.children.find(
    (child) => child.type === 'element' && child.tagName === 'track',
  );
  if (track?.type !== 'element') return;
  const file = join(root, String(track.properties['src'] ?? ''));
  const cues = existsSync(file) ? readCaptions(readFileSync(file, 'utf8')) : [];
  video.properties['dataCues'] = JSON.stringify(cues);
  video.children = video.children.filter((child) => child !== track);
}

function followLink(element: Element, href: string, place: Place): void {
  if (href.startsWith('#') || /^(?:tel|mailto):/.test(href)) return;
  const [, address = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  if (place.pages.has(address) || place.files.has(address.slice(1))) {
    element.properties['href'] = relativeTo(place, fileOf(address)) + rest.replace(/^\?[^#]*/, '');
    return;
  }
  if (element.tagName === 'a') element.tagName = 'span';
  for (const name of ['href', 'rel', 'target', 'hrefLang', 'download', 'ariaCurrent'])
    delete element.properties[name];
}

function localiseScript({ properties }: Element, place: Place): void {
  const address = String(properties['src'] ?? '');
  const isModule = properties['type'] === 'module';
  properties['src'] = bring(place.scripts?.[address] ?? address, place, isModule) ?? '';
  if (!isModule) return;
  delete properties['type'];
  properties['defer'] = true;
}

/** Puts a file of the site into the package and says how the page names it. */
function bring(address: string, place: Place, isModule = false): string | undefined {
  if (!address.startsWith('/') || address.startsWith('//')) return undefined;
  const path = decodeURI(address.slice(1).replace(/[?#].*$/, ''));
  const source = join(place.root, path);
  if (path.includes('..') || !existsSync(source)) return undefined;
  if (!place.files.has(path))
    place.files.set(path, isModule ? bundleClassic(place.root, path) : readFileSync(source));
  return relativeTo(place, path);
}

const relativeTo = ({ path }: Place, to: string): string =>
  posix.relative(posix.dirname(path), to) || posix.basename(to);
