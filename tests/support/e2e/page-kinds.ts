const segment = '[a-z0-9]+(?:-[a-z0-9]+)*';
const at = (pattern: string): RegExp => new RegExp(`^/${pattern.replaceAll('<id>', segment)}$`);

/** `mayBeAbsent`: whether there is one depends on how much there is to show. `sameAs`: drawn by the very same page file. */
export type PageKind = { name: string; address: RegExp; mayBeAbsent?: true; sameAs?: string };

/** Every kind of page of the site by its address; a more particular address stands before a general one. */
export const pageKinds: readonly PageKind[] = [
  { name: '首页', address: at('') },
  { name: '法规草案', address: at('laws/') },
  { name: '法规草案：按阶段', address: at('laws/stage/<id>/') },
  { name: '法规草案：按层级', address: at('laws/level/<id>/'), sameAs: '法规草案：按阶段' },
  { name: '法规草案：按主题', address: at('laws/topic/<id>/'), sameAs: '法规草案：按阶段' },
  { name: '法规草案：按年份', address: at('laws/year/<id>/'), sameAs: '法规草案：按阶段' },
  { name: '立法项目', address: at('laws/<id>/') },
  { name: '文本', address: at('laws/<id>/<id>/') },
  { name: '对照', address: at('laws/<id>/compare/<id>/<id>/') },
  { name: '建议', address: at('suggestions/') },
  { name: '建议：按状态', address: at('suggestions/state/<id>/') },
  { name: '建议：按法规', address: at('suggestions/law/<id>/'), sameAs: '建议：按状态' },
  { name: '建议：按主题', address: at('suggestions/topic/<id>/'), sameAs: '建议：按状态' },
  { name: '建议：按年份', address: at('suggestions/year/<id>/'), sameAs: '建议：按状态' },
  {
    name: '建议：数字背后',
    address: at('suggestions/(?:[a-z0-9-]+/){2,6}'),
    sameAs: '建议：按状态',
  },
  { name: '一条建议', address: at('suggestions/<id>/') },
  { name: '微课程', address: at('courses/') },
  { name: '一门课程', address: at('courses/<id>/') },
  { name: '教案', address: at('courses/<id>/teach/') },
  { name: '学习单', address: at('courses/<id>/handout/'), sameAs: '教案' },
  { name: '答案', address: at('courses/<id>/answers/'), sameAs: '教案' },
  { name: '放映', address: at('courses/<id>/slides/') },
  { name: '一课', address: at('courses/<id>/<id>/') },
  { name: '案例故事', address: at('stories/') },
  { name: '一篇故事', address: at('stories/<id>/') },
  { name: '站点', address: at('stations/') },
  { name: '一个站点', address: at('stations/<id>/') },
  { name: '站点海报', address: at('stations/<id>/poster/'), mayBeAbsent: true },
  { name: '活动', address: at('events/') },
  { name: '一场活动', address: at('events/<id>/') },
  { name: '列表的后几页', address: at('<id>/page/\\d+/'), mayBeAbsent: true },
  { name: '联系点网络', address: at('network/'), mayBeAbsent: true },
  { name: '怎样参与', address: at('participate/') },
  { name: '建议单', address: at('participate/sheet/') },
  { name: '数字', address: at('numbers/') },
  { name: '术语', address: at('glossary/') },
  { name: '搜索', address: at('search/') },
  { name: '全部标题', address: at('search/titles/') },
  { name: '开放数据', address: at('data/'), mayBeAbsent: true },
  { name: '更正', address: at('corrections/') },
  { name: '关于', address: at('about/') },
  { name: '设计说明', address: at('about/design/') },
  { name: '隐私', address: at('about/privacy/') },
  { name: '无障碍', address: at('accessibility/') },
  { name: '没有这一页', address: at('404\\.html') },
  { name: '已经撤下', address: at('410\\.html') },
];

/** The kind of an address; where two fit (`/laws/stage/open/` looks like a text's), the one that stands first. */
export function kindOf(address: string): PageKind | undefined {
  return pageKinds.find((kind) => kind.address.test(address));
}
