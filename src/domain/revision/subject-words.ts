/**
 * What a law is about, as one word that no change may cut. In: titles of laws. Out: the words, each once.
 *
 * 1. The State's name, the name of a place before 省, 市 or the like, and the kind of text at the end go.
 * 2. What is left counts when it is two to six characters long; a longer one is a phrase, which may change in part.
 *
 * Example: 中华人民共和国反洗钱法（修订草案） → 反洗钱; 望澜市电动自行车停放充电管理条例 → none.
 */
const STATE = '中华人民共和国';
const PLACE = /^[一-鿿]{2,10}?(?:省|自治区|特别行政区|自治州|市|自治县)(?=[一-鿿]{2})/;
const KIND = /(?:暂行|若干|实施)?(?:法|条例|规定|办法|细则|规则|决定)$/;
const NOTE = /[（(][^（）()]*[）)]$/;

export function listSubjects(titles: readonly string[]): readonly string[] {
  const subjects = titles.map((title) =>
    title.replace(NOTE, '').replace(STATE, '').replace(PLACE, '').replace(KIND, ''),
  );
  return [...new Set(subjects)].filter((word) => /^[一-鿿]{2,6}$/.test(word));
}
