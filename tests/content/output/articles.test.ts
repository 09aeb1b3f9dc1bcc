import { expect, it } from 'vitest';
import { findNow } from '#records/clock.ts';
import { findContentDir } from '#records/content-dir.ts';
import { readContent } from '#records/read-content.ts';
import { withholdUnreleased } from '#records/release.ts';
import { findUnanchoredArticles } from '../../support/output/articles.ts';
import { builtFolder, readSite } from '../../support/output/site.ts';

it('anchors each article of each released text once, in the order of the text', () => {
  const { site, records } = readContent(findContentDir());
  const { text } = withholdUnreleased(records, findNow(site));
  const { pages } = readSite(builtFolder(), { only: /^\/laws\// });
  expect(findUnanchoredArticles(text, pages)).toEqual([]);
});
