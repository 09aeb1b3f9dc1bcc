import { describe, expect, it } from 'vitest';
import { findBrokenLinks, findBrokenStyleLinks } from '../../../support/output/links.ts';
import { soundPage, temporarySite } from '../../../support/output/temporary-site.ts';

const law = soundPage('条例', '<p id="art_1">第一条</p>');
const linking = (body: string) =>
  temporarySite({
    'index.html': soundPage('首页', body),
    'laws/ebike/index.html': law,
    'data/laws.json': '[]',
    '404.html': soundPage('没有这一页', ''),
  });

describe('the check of links', () => {
  it.each([
    '<a href="/laws/ebike/">条例</a>',
    '<a href="/laws/ebike/#art_1">第一条</a>',
    '<a href="laws/ebike/?from=home#art_1">第一条</a>',
    '<a href="https://site.example/laws/ebike/#art_1">固定链接</a>',
    '<a href="/data/laws.json">数据</a>',
    '<a href="https://elsewhere.example/no">别处</a>',
    '<a href="mailto:a@b.example">写信</a>',
    '<a href="#">回到顶部</a>',
    '<p id="第一条"></p><a href="#%E7%AC%AC%E4%B8%80%E6%9D%A1">第一条</a>',
  ])('accepts %s', (body) => {
    expect(findBrokenLinks(linking(body))).toEqual([]);
  });

  it.each([
    ['<a href="/laws/none/">x</a>', '没有这个页面或文件'],
    ['<a href="/laws/ebike">x</a>', '少了末尾的 /'],
    ['<a href="/laws/ebike/#art_2">x</a>', '没有这个锚点'],
    ['<a href="#nowhere">x</a>', '没有这个锚点'],
    ['<a href="https://site.example/none/">x</a>', '没有这个页面或文件'],
    ['<img src="/media/none.png" alt="">', '没有这个页面或文件'],
    ['<img srcset="/media/none.png 2x" alt="">', '没有这个页面或文件'],
    ['<a href="">x</a>', '空链接'],
    ['<a href="javascript:alert(1)">x</a>', '不许用的链接'],
    ['<script src="//elsewhere.example/x.js"></script>', '没有写明 https: 的外部链接'],
  ])('refuses %s', (body, why) => {
    const broken = findBrokenLinks(linking(body));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatch(/ {2}在 \/$/);
    expect(broken[0]).toContain(why);
  });

  it('names a link that many pages get wrong once', () => {
    const page = soundPage('题', '<a href="/none/">x</a>');
    const site = temporarySite({ 'a.html': page, 'b/index.html': page, 'c/index.html': page });
    expect(findBrokenLinks(site)).toEqual(['/none/  没有这个页面或文件  在 /a.html 等 3 页']);
  });

  it('finds a file that a style sheet names and the site lacks', () => {
    const site = temporarySite({
      'a/style.css': 'p{background:url("there.svg")} q{background:url(/gone.svg)}',
      'a/there.svg': '<svg/>',
    });
    expect(findBrokenStyleLinks(site)).toEqual(['/a/style.css  /gone.svg  没有这个文件']);
  });
});
