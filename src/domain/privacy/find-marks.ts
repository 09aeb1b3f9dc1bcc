/**
 * Finds the marks of a paper that was not meant for the public.
 * In: any text. Out: the marks, each with its place.
 * 1. A grade of secrecy counts with its star (机密★3年) or alone on a line; in a sentence it is a word like any other.
 * 2. So do 内部资料, 注意保存, 会后收回, 请勿外传 and their kin; a rule that forbids leaking is no mark.
 * Example: `秘密★1年` → one mark; `不得泄露国家秘密` → none. Rule: 国家秘密定密管理规定; 党政机关公文格式 GB/T 9704, 7.2.2.
 */
export interface Mark {
  readonly words: string;
  readonly index: number;
}

const marks = [
  /(?:绝密|机密|秘密)\s*[★☆*]\s*[^\n]{0,8}/g,
  /^[ \t\u3000【[（(]*(?:绝密|机密|秘密|工作秘密|内部)(?:级)?(?:[:：][^\n]{0,10})?[ \t\u3000】\])）]*$/gm,
  /^[ \t\u3000【[（(]*(?:内部(?:资料|文件|材料|讨论稿|征求意见稿|文稿|传阅|使用|参考)|会议(?:材料|文件)之[^\n]{1,4})[^\n。]{0,16}$/gm,
  /[（(【[](?:内部(?:资料|文件|材料|讨论稿|征求意见稿|使用|掌握)|讨论稿|不公开|保密|未定稿)[）)】\]]/g,
  /会后(?:请)?(?:收回|交回|退回)|(?<![“‘"])(?:请勿|切勿|严禁)(?:外传|翻印|转发|拍照|传播)|阅后(?:即焚|销毁|退回)|注意保存[，,、 ]*(?:会后|请勿|不得)|妥善保存[，,、 ]*(?:会后|请勿)|内部(?:资料|文件)[，,、 ]*(?:注意|请勿|不得|严禁)/g,
  /(?:仅供|(?<!只)限于?)(?:内部|本机关|会议|领导|委员会)[^\n。，]{0,8}(?:使用|参阅|参考|传阅)(?!的)/g,
];

export function findMarks(text: string): Mark[] {
  return marks
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => {
        const words = match[0].trim();
        return { words, index: match.index + match[0].indexOf(words) };
      }),
    )
    .toSorted((a, b) => a.index - b.index);
}
