import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFalseReferences, listRepository } from '../../support/docs/repository.ts';

const entries = listRepository('.');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const documents = entries.filter((path) => /^([A-Z]+\.md|docs\/.*\.md)$/.test(path));

describe('the documents', () => {
  it('are there', () => {
    expect(documents).toEqual(
      expect.arrayContaining([
        'README.md',
        'CONTRIBUTING.md',
        'SECURITY.md',
        'docs/architecture.md',
      ]),
    );
  });

  it.each(documents)('%s names only files, folders and scripts that exist', (path) => {
    const document = { path, text: readFileSync(path, 'utf8') };
    expect(findFalseReferences(document, entries, Object.keys(scripts))).toEqual([]);
  });
});

describe('the check of documents', () => {
  const known = ['docs', 'docs/guide.md', 'src', 'src/domain', 'src/domain/statute', 'README.md'];
  const check = (text: string, path = 'README.md') =>
    findFalseReferences({ path, text }, known, ['build', 'test']);

  it.each([
    '[指南](docs/guide.md#part) 和 `src/domain/statute/`，也叫 `domain/statute`',
    '`src/domain/<folder>` 里的每一个，`npm run build`，`npm test`',
    '`text/html`、`@scope/package`、`art_12`、[别处](https://a.example/b.md)、`dist/index.html`',
    '```\nsrc/          代码\n└── domain/   纯函数\n```',
  ])('accepts %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    '[指南](docs/gone.md)',
    '![图](docs/gone.png)',
    '`src/gone`',
    '`src/gone/<folder>`',
    '`gone.md`',
    '`npm run gone`',
    'npm start',
    '```\nsrc/gone/   没有的\n```',
  ])('refuses %s', (text) => {
    expect(check(text)).toHaveLength(1);
  });

  it('reads a link from the folder of its document', () => {
    expect(check('[说明](../README.md)', 'docs/guide.md')).toEqual([]);
    expect(check('[说明](README.md)', 'docs/guide.md')).toHaveLength(1);
  });
});
