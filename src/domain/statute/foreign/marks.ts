/**
 * What a line looks like to the readers of foreign formats, who put lines together and find where a
 * statute begins and ends; the parser has the last word on structure.
 * Input: one trimmed line. Output: yes or no, or the number.
 * Promises: 1. a reference in running text (第三条规定的……) is no article start; 2. white space inside
 * a mark (第 三 条) does not hide it.
 * Example: `articleNumber('第十二条　县级以上……')` → 12. Source: 立法法 art. 65.
 */
import { readItemMarker } from '#domain/statute/item-markers.ts';
import { readAnnexMarker, readArticleMarker, readDivisionMarker } from '#domain/statute/markers.ts';
import { removeWhiteSpace } from '#domain/statute/white-space.ts';

/** After 第三条 these begin running text, not an article: 第三条规定的, 第三条、第四条, 第三条第二款. */
const running = /^(规定|所|的|中|至|到|和|或|及|与|第[^条]{1,9}(款|项|条))|^[、，；。）)]/;

export function articleNumber(text: string): number | undefined {
  const marker = readArticleMarker(text);
  if (!marker || (!marker.separated && running.test(marker.rest))) return undefined;
  return marker.value;
}

export function isArticleStart(text: string): boolean {
  return articleNumber(text) !== undefined;
}

/** 第三条规定的……: the middle of a sentence, never the beginning of a paragraph. */
export function isReference(text: string): boolean {
  return readArticleMarker(text) !== undefined && !isArticleStart(text);
}

/** A line that holds nothing but 第三条; its words come in the next line. */
export function isBareArticle(text: string): boolean {
  return readArticleMarker(text)?.rest === '';
}

export function isDivision(text: string): boolean {
  return readDivisionMarker(text) !== undefined;
}

export function isHeading(text: string): boolean {
  return isDivision(text) || /^附则$/.test(removeWhiteSpace(text));
}

/** A heading that lost its words to the next line. */
export function isBareHeading(text: string): boolean {
  return readDivisionMarker(text)?.rest === '';
}

export function isContents(text: string): boolean {
  return /^[【[]?(目录|目次)[】\]]?$/.test(removeWhiteSpace(text));
}

export function isAnnexStart(text: string): boolean {
  return readAnnexMarker(text) !== undefined;
}

/** Begins something new, so that nothing before it can run on into it. */
export function isStructural(text: string): boolean {
  return (
    isArticleStart(text) ||
    isHeading(text) ||
    readItemMarker(text) !== undefined ||
    isContents(text) ||
    isAnnexStart(text)
  );
}

/** Ends like a finished paragraph. */
export function isFinished(text: string): boolean {
  return /[。；：！？;:!?…][”’"'」』）)》〉\]】]*$/.test(text);
}

export function isPassageNote(text: string): boolean {
  return (
    text.length <= 1500 &&
    !isStructural(text) &&
    /([12]\d{3}|[一二][〇○零一二三四五六七八九]{3})\s*年.{1,8}月/.test(text) &&
    /通过|批准|公布|公告|发布|修正|修订|修改|施行|实施|生效|备案|第\d+号/.test(text) &&
    !/[。：:；]$/.test(text)
  );
}

const statuteNames =
  '法|法典|条例|规定|办法|细则|规则|规程|规范|章程|准则|守则|决定|决议|解释|解答|批复|安排|方案|修正案|纲要|通则';
const title = new RegExp(`(${statuteNames})(\\s*[（(〔][^（）()〔〕]{1,20}[）)〕])*$`, 'u');

export function isTitle(text: string): boolean {
  const bare = stripTitleMarks(text);
  return (
    bare.length >= 3 &&
    bare.length <= 90 &&
    title.test(bare) &&
    !/[。；，,;：:>»|｜]/.test(bare) &&
    !/^(本|该|政策|根据|依照|现行|地方性法)/.test(bare) &&
    !isStructural(bare) &&
    !isPassageNote(bare)
  );
}

/** 《某条例》 → 某条例, when the marks embrace all of it. */
export function stripTitleMarks(text: string): string {
  const close = text.trim();
  return /^《[^《》]*(〈[^〉]*〉[^《》]*)*》$/.test(close) ? close.slice(1, -1) : close;
}
