/**
 * Tells the lines that a web page or a printer adds to a statute from the statute's own.
 * Input: one trimmed line. Output: yes or no.
 * Promises: 1. only a whole line is ever judged, never a part of one; 2. a line that ends like a
 * sentence of law is kept unless it begins with a word of the page itself (来源：, 责任编辑：).
 * Example: `isPageFurniture('【打印】【关闭窗口】')` → true. Source: pages of congress and government sites.
 */

const labelled =
  /^[\s[【(（]*(来源|稿源|信息来源|文章来源|作者|记者|通讯员|责任编辑|责编|编辑|审核|校对|监制|排版|值班编辑|发布时间|发布日期|发布机构|发文机关|发文字号|成文日期|索引号|主题分类|主题词|有效性|体裁分类|公开方式|浏览次数|浏览量|访问量|点击数?|阅读次数?|阅读量|阅读|字体|字号|字体大小|分享到?|分享至|相关链接|相关阅读|相关文章|相关附件|推荐阅读|延伸阅读|上一篇|下一篇|上一条|下一条|当前位置|您的位置|您当前的?位置|首页|主办单位|承办单位|版权所有|网站标识码|技术支持|联系电话|时间|日期)\s*[】\])）]?\s*([:：|｜>/]|$)/;
const wholeLine =
  /^[【[（(\s]*(打印(本页|此页|正文)?|关闭(窗口|本页|此页)?|返回(顶部|首页|上页|列表)?|收藏(本页)?|字体|大|中|小|视力保护色|复制链接|扫一扫.*|微信扫.*|长按.*|点击.*(关注|订阅|查看|阅读原文).*|点(个)?(在看|赞).*|阅读原文|在看|分享|收藏|关注|预览时标签不可点|end|the end|-+end-+|正文|全文如下|下载(附件|全文|文字版|PDF版?)?|附件下载|WORD版?下载.*|微信|微博|QQ空间|无障碍(浏览|阅读)?|登录|注册|简体|繁体|English|搜索)[】\]）)\s]*$/i;
const manyTools =
  /^([【[(（\s]*(打印|关闭(窗口)?|收藏|分享|字体|大|中|小|返回|纠错|复制|下载|字号|TOP|返回顶部)[】\])）\s|｜:：]*){2,}$/i;
const trail = /^(首页|当前位置|您的?(当前)?位置|您现在的位置)\s*[:：]?.*[>»›/·]/;
const copyright =
  /(版权所有|ICP备|公网安备|网站标识码|Copyright|©|技术支持[:：]|建议使用.{0,12}浏览器)/i;
const stamp = /^[\s\d:：\-/年月日.]{8,}(\s*(来源|作者|浏览|点击|字号|阅读).*)?$/;

export function isPageFurniture(text: string): boolean {
  return (
    (labelled.test(text) && !/[。；]$/.test(text)) ||
    wholeLine.test(text) ||
    manyTools.test(text) ||
    trail.test(text) ||
    (copyright.test(text) && text.length < 200) ||
    (stamp.test(text) && /\d{4}[-/.年]\d{1,2}/.test(text) && /[-/:：]|来源/.test(text))
  );
}

/** — 12 —, - 2 -, ·3·, 第 3 页 共 9 页, 3 / 9. */
export function isPageNumber(text: string): boolean {
  return (
    /^[—–―─\-－·•~\s]+\d{1,4}[—–―─\-－·•~\s]+$/.test(` ${text} `.replace(/^ | $/g, '')) ||
    /^第\s*\d{1,4}\s*页([\s,，/]*共\s*\d{1,4}\s*页)?$/.test(text) ||
    /^\d{1,4}\s*[/／]\s*\d{1,4}$/.test(text)
  );
}
