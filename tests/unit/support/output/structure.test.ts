import { describe, expect, it } from 'vitest';
import { readPage } from '../../../support/output/page.ts';
import { findStructureFaults } from '../../../support/output/structure.ts';
import { soundPage } from '../../../support/output/temporary-site.ts';

const faultsOf = (html: string) => findStructureFaults([readPage('/a/', html)]);

describe('the check of what every page must have', () => {
  it('accepts a sound page', () => {
    expect(faultsOf(soundPage('题', '<p id="a"></p><img src="/x.png" alt="">'))).toEqual([]);
  });

  it.each([
    [soundPage('题', '').replace(' lang="zh-CN"', ''), 'lang'],
    [soundPage('题', '').replace('zh-CN', 'en'), 'lang'],
    [soundPage('题', '').replace('<title>题</title>', ''), '没有 title'],
    [soundPage('题', '<h1>又一个</h1>'), '2 个 h1'],
    [soundPage('题', '').replace(/<h1>.*<\/h1>/, ''), '0 个 h1'],
    [soundPage('题', '<p id="a"></p><p id="a"></p>'), 'id “a”'],
    [soundPage('题', '<img src="/x.png">'), 'alt'],
  ])('refuses a page with one thing wrong: %#', (html, what) => {
    const faults = faultsOf(html);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(what);
  });

  it('names both pages that share a title, and ignores titles inside drawings', () => {
    const svg = '<svg><title>图</title></svg>';
    const pages = ['/a/', '/b/', '/c/'].map((address) =>
      readPage(address, soundPage(address === '/c/' ? '丙' : '同名', svg)),
    );
    expect(findStructureFaults(pages).map((fault) => fault.slice(0, 3))).toEqual(['/a/', '/b/']);
  });
});
