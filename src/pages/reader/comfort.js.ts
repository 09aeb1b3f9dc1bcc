import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Served as a classic script, so that it runs before the first paint; a module would come too late. */
export function GET(): Response {
  const { outputText } = ts.transpileModule(readFileSync('src/reader/comfort.ts', 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2020, removeComments: true },
  });
  return new Response(outputText, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
