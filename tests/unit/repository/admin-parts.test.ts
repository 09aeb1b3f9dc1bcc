import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
const sources = readdirSync('cms', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('cms', name), 'utf8'))
  .join('\n');

it('every backend and widget of the editor that is installed is in use', () => {
  const parts = Object.keys(manifest.dependencies).filter((name) =>
    /^decap-cms-(?:backend|widget)-/.test(name),
  );
  expect(parts.length).toBeGreaterThan(8);
  expect(parts.filter((name) => !sources.includes(`from '${name}'`))).toEqual([]);
});
