import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/** Served as a classic script, so that it runs before the first paint; a module would come too late. */
export function GET(): Response {
  const source = readFileSync('src/reader/comfort.ts', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return new Response(stripTypeScriptTypes(source).replace(/^[ \t]+|[ \t]+$/gm, ''));
}
