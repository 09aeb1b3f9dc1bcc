import { type Document, isScalar, type Node, visit } from 'yaml';

/** Something in a record's fields that cannot be read, at an offset of the YAML. */
export interface YamlFault {
  at: number;
  what: string;
  mend: string;
}

const indent = { what: '这一行的缩进不对', mend: '同一级的栏目左边对齐，下一级多两个空格' };
const tab = { what: '缩进用了 Tab', mend: '把行首的 Tab 换成空格，每级两个' };
const colon = {
  what: '这一行读不懂',
  mend: '冒号后面加一个空格；文字里本来就有冒号的，整句用英文单引号括起来',
};
const quotes = { what: '引号没有成对', mend: '补上另一半英文引号' };
const tag = { what: '不能用 ! 开头的写法', mend: '文字以 ! 开头的，用英文单引号括起来' };

const byCode: Readonly<Record<string, { what: string; mend: string }>> = {
  DUPLICATE_KEY: { what: '同一个栏目写了两次', mend: '留一个，删掉另一个' },
  TAB_AS_INDENT: tab,
  BAD_INDENT: indent,
  BAD_PROP_ORDER: colon,
  BLOCK_AS_IMPLICIT_KEY: colon,
  BLOCK_IN_FLOW: indent,
  MULTILINE_IMPLICIT_KEY: colon,
  BAD_SCALAR_START: {
    what: '文字不能以 @、` 或 % 开头',
    mend: '整句用英文单引号括起来',
  },
  BAD_DQ_ESCAPE: { what: '双引号里的反斜杠写法不对', mend: '改用英文单引号，反斜杠就照样显示' },
  TAG_RESOLVE_FAILED: tag,
  MULTIPLE_DOCS: { what: '栏目里有单独一行的 --- 或 ...', mend: '删掉这一行' },
};

/** What a parsed YAML document must not hold, in order of place; one mistake can break many rules. */
export function listYamlFaults(document: Document): YamlFault[] {
  const faults = [...document.errors, ...document.warnings].map(
    ({ code, pos: [at], message }): YamlFault => ({ at, ...explain(code, message) }),
  );
  visit(document, {
    Alias: (_, node) => void faults.push({ at: startOf(node), ...reference }),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) faults.push({ at: startOf(node), ...reference });
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
        faults.push({ at: startOf(node), ...tag });
    },
    Pair: (_, { key }) => {
      if (!isScalar(key)) faults.push({ at: startOf(key as Node | null), ...colon });
    },
  });
  return faults.sort((a, b) => a.at - b.at);
}

const reference = {
  what: '栏目里用了 & 或 * 引用',
  mend: '把引用的内容直接写出来；文字以它们开头的，用英文单引号括起来',
};

const startOf = (node: Node | null): number => node?.range?.[0] ?? 0;

function explain(code: string, message: string): { what: string; mend: string } {
  if (code === 'MISSING_CHAR' && /quote/i.test(message)) return quotes;
  return byCode[code] ?? colon;
}
