/**
 * Finds full names in Chinese text, where the words around say that they are one.
 * In: any text. Out: the names with their places.
 * 1. `sure`: a form or a speaker says so (姓名：, 我叫). Else a full name stands before a form of address: it may be none.
 * 2. A family name alone (陈师傅), or a made-hidden one (陈某某), is no find.
 * Example: `我叫王小明` → 王小明, sure. Rule: 个人信息保护法 art. 25.
 */
export interface FoundName {
  readonly name: string;
  readonly index: number;
  readonly sure: boolean;
}

const family =
  '(?:欧阳|上官|司马|诸葛|皇甫|尉迟|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施洪])';
const given = '(?:[\\u4e00-\\u9fff](?<![某等和与的了是在]))';
const sure = new RegExp(
  `(?:我叫|名叫|姓名[为是]?[:： ]|联系人[:： ]|投诉人[:： ]|反映人[:： ]|提出人[:： ])(?<name>${family}${given}{1,2})(?![\\u4e00-\\u9fff]*?(?:局|会|办|处))`,
  'g',
);
const likely = new RegExp(
  `(?<![\\u4e00-\\u9fff])(?<name>${family}${given}{2})(?=女士|先生|大爷|大妈|阿姨|奶奶|爷爷|老人|师傅|同学)`,
  'g',
);

export function findNames(text: string): FoundName[] {
  const found = [
    ...[...text.matchAll(sure)].map((match) => ({ match, sure: true })),
    ...[...text.matchAll(likely)].map((match) => ({ match, sure: false })),
  ];
  return found.map(({ match, sure: isSure }) => {
    const name = match.groups?.['name'] ?? '';
    return { name, index: match.index + match[0].indexOf(name), sure: isSure };
  });
}

/** Whether the words for a picture speak of people. */
export const speaksOfPeople = (words: string): boolean =>
  /[老男女病]人|人[们群]|居民|村民|市民|业主|住户|孩子|儿童|学生|同学|老师|阿姨|大爷|大妈|奶奶|爷爷|妈妈|爸爸|小朋友|青年|女士|先生|师傅|志愿者|代表|群众|合影|干部|信息员|社工|骑手|司机|工人|医生|民警|(?:[一两二三四五六七八九十几]|\d)+(?:个|位|名)(?:人|[^字])/.test(
    words,
  );
