import { listArticles, listNodes } from '#domain/statute/access.ts';
import { parseStatute } from '#domain/statute/parse.ts';

const divisionLevels = ['part', 'subpart', 'chapter', 'section', 'annex'];

/** What an editor wants to know of pasted words: how many articles, which chapters, what looks wrong on which line. */
export function outlineOf(words: string): {
  articles: number;
  divisions: string[];
  doubts: string[];
} {
  const { statute, problems } = parseStatute(words);
  return {
    articles: listArticles(statute).length,
    divisions: listNodes(statute)
      .filter(({ level }) => divisionLevels.includes(level))
      .map(({ num, heading }) => [num, heading].filter(Boolean).join(' ')),
    doubts: problems.map(({ line, message }) => `第 ${line} 行：${message}`),
  };
}
