import type { Plugin } from 'vite';

/**
 * Decap checks its configuration with a schema that AJV compiles by eval, which our policy forbids. Ours is printed from
 * the model and checked by tests, so the checker is replaced by one that says yes.
 */
export function withoutEval(): Plugin {
  return {
    name: 'without-eval',
    enforce: 'pre',
    load(id) {
      return /decap-cms-core\/dist\/esm\/constants\/configSchema\.js$/.test(id.replace(/\?.*$/, ''))
        ? 'export function validateConfig() {}'
        : null;
    },
  };
}
