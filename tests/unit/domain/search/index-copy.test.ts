import { expect, it } from 'vitest';
import { joinPairs } from '#domain/search/joined-pairs.ts';
import { readIndexedBlocks, writeIndexCopy } from '#domain/search/index-copy.ts';
import type { Block } from '#domain/search/read-blocks.ts';

const blocks: Block[] = [
  { text: '建议与采纳', anchor: '', isWeak: true },
  { text: '第九条 罚金5%，见《a<b & c》。', anchor: 'art_9', isWeak: false },
];
/** Between Chinese characters the boundary cannot be seen. */
const copy = writeIndexCopy(blocks).replaceAll('\u200b', '|');

it('makes a word of every character, and keeps what was a space among Chinese a space', () => {
  expect(copy).toContain('建|议|与|采|纳');
  expect(copy).toContain('第|九|条 罚|金 5 % ， 见 《 a &lt; b &amp; c 》 。 tj ␞');
});

it('makes one word of a common pair, parted from its neighbours by spaces', () => {
  const written = writeIndexCopy([{ text: '户应 当写', anchor: '', isWeak: false }]);
  expect(written).toContain(`户 ${joinPairs('应当')} 写`);
});

it('closes every block with a mark, and puts an anchor at the head of each', () => {
  expect(copy).toContain('<a id="!."></a>建');
  expect(copy).toContain('纳 ␞ <a id="art_9"></a>第');
});

it('reads the blocks back from what the index stores', () => {
  const stored = copy
    .replace(/^.*?title:␞">|<\/div>.*$/g, '')
    .replace(/<a [^>]*><\/a>/g, '')
    .replaceAll('&amp;', '&');
  const tokens = stored.split(/\||(?<= )/);
  const page = {
    raw_content: [...tokens, '.'].join('\u200b'),
    anchors: [
      { id: '!.', location: 0 },
      { id: 'art_9', location: tokens.indexOf('第') },
    ],
  };
  const back = readIndexedBlocks(page);
  expect(back.map(({ anchor, isWeak }) => ({ anchor, isWeak }))).toEqual(
    blocks.map(({ anchor, isWeak }) => ({ anchor, isWeak })),
  );
  expect(back.map(({ text }) => text)).toEqual(['建议与采纳', '第九条 罚金5%，见《a<b&c》。']);
});
