import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A course of the built site, as its packages need it. */
export interface PackedCourse {
  id: string;
  title: string;
  author: string;
  /** `2026-05-08`. */
  updated: string;
  lessons: { id: string; title: string }[];
}

/** Pages beside the course that its lessons lead to and that belong into a package. */
const neighbours =
  /^\/(?:laws\/[^/]+\/(?:[^/]+\/|compare\/[^/]+\/[^/]+\/)?|suggestions\/[^/]+\/|glossary\/|participate\/sheet\/)$/;

/** `/courses/a/` → `courses/a/index.html`. */
export const fileOf = (address: string): string =>
  `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

export const papersOf = (course: PackedCourse): string[] =>
  ['', 'teach/', 'slides/', 'handout/', 'answers/'].map((path) => `/courses/${course.id}/${path}`);

export const lessonsOf = (course: PackedCourse): string[] =>
  course.lessons.map(({ id }) => `/courses/${course.id}/${id}/`);

/** The addresses given that exist, and the neighbours that they name: each once, in order. */
export function collectPages(root: string, from: readonly string[]): string[] {
  const own = from.filter((address) => existsSync(join(root, fileOf(address))));
  const named = own.flatMap((address) =>
    listAddresses(readFileSync(join(root, fileOf(address)), 'utf8')),
  );
  const beside = named.filter(
    (address) => neighbours.test(address) && existsSync(join(root, fileOf(address))),
  );
  return [...new Set([...own, ...[...new Set(beside)].sort()])];
}

const listAddresses = (html: string): string[] =>
  [...html.matchAll(/ href="(\/[^"#?]*)/g)].map(([, address = '']) => address);
