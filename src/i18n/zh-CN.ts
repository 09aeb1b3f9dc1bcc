/** Words that stand on every page. */
export const frame = {
  skip: '跳到正文',
  menu: '菜单',
  elder: '长辈版',
  standard: '标准版',
  dark: '深色',
  light: '浅色',
  example: '虚构示例',
  invented: '课里的地名、法规、人物和事都是虚构的。',
  report: '本页纠错',
  standardText: '条文以公报刊登的文本为标准文本。',
  shared: '同类意见可能由多方提出，条文由立法机关审议决定。',
  machine: '机器计算',
} as const;

/** The menu: what a reader comes for. */
export const menu = [
  { key: 'laws', href: '/laws/', label: '法律法规草案' },
  { key: 'suggestions', href: '/suggestions/', label: '建议与采纳' },
  { key: 'courses', href: '/courses/', label: '微课程' },
  { key: 'stories', href: '/stories/', label: '故事' },
  { key: 'participate', href: '/participate/', label: '怎样参与' },
] as const;

export type MenuKey = (typeof menu)[number]['key'];

/** The second row of links, in the footer. */
export const footLinks = [
  { href: '/stations/', label: '站点' },
  { href: '/events/', label: '活动' },
  { href: '/numbers/', label: '数字' },
  { href: '/glossary/', label: '术语' },
  { href: '/corrections/', label: '更正记录' },
  { href: '/about/', label: '关于本站' },
  { href: '/about/privacy/', label: '隐私' },
  { href: '/accessibility/', label: '无障碍说明' },
] as const;
