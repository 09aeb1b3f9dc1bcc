import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { listYamlFaults } from './yaml-faults.ts';

/**
 * Splits a record's file into front matter and body, and finds the line of any value in it.
 * In: the text of a file. Out: plain data, the body, the body's first line, `locate`.
 * 1. Dates stay strings; merge keys, aliases and custom tags are refused, so a small file cannot grow.
 * 2. `locate(['stages', 2, 'date'])` is the 1-based position of that value in the file, else of its nearest parent.
 */
export interface FrontMatter {
  data: unknown;
  body: string;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
  locate: (path: readonly PropertyKey[]) => Position;
  faults: (Position & { what: string; mend: string })[];
}

export interface Position {
  line: number;
  column: number;
}

const fence = /^---[ \t]*$/;

/** Reads `---` front matter. A file without it yields a fault. */
export function readFrontMatter(source: string): FrontMatter {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const end = fence.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && fence.test(line))
    : -1;
  if (end < 0) {
    const whole = readYaml('', 0);
    whole.faults.push({
      line: 1,
      column: 1,
      what: '文件开头没有用 --- 围起来的栏目',
      mend: '第一行写 ---，栏目写完再写一行 ---，下面才是正文',
    });
    return { ...whole, body: lines.join('\n'), bodyLine: 1 };
  }
  const front = readYaml(lines.slice(1, end).join('\n'), 1);
  return { ...front, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

/** Reads YAML that begins after `lineOffset` lines of its file. */
export function readYaml(
  source: string,
  lineOffset: number,
): Omit<FrontMatter, 'body' | 'bodyLine'> {
  const counter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(source, {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: true,
    });
    const faults = listYamlFaults(document)
      .map(({ at, ...fault }) => ({ ...position(at), ...fault }))
      .filter(({ line }, index, all) => line !== all[index - 1]?.line);
    return {
      data: faults.length > 0 ? {} : (document.toJS({ maxAliasCount: 0 }) ?? {}),
      faults,
      locate: (path) => position(startOf(document.contents, path) ?? 0),
    };
  } catch {
    const what = '栏目一层套一层，读不下去';
    const mend = '照同类的记录重新写，不要嵌套这么深';
    return { data: {}, faults: [{ ...position(0), what, mend }], locate: () => position(0) };
  }
}

function startOf(root: Node | null, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const key of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && item.key.value === key,
      );
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
