import type { Statute, StatuteNode } from '#domain/statute/types.ts';
import type { ComparedHeading } from './comparison-headings.ts';
import type { ComparedGroup } from './comparison.ts';

/** What stands under one title of the later version. */
export interface ComparedSection {
  /** 第五章　服务与监督. */
  title: string;
  /** The title's own element, undefined before the first. */
  division: StatuteNode | undefined;
  /** Changed titles that come here, outermost first, then those that went. */
  headings: ComparedHeading[];
  groups: ComparedGroup[];
}

/** Groups under the chapter in which their later article stands; struck-out ones stay with the group before. */
export function splitByChapter(
  groups: readonly ComparedGroup[],
  headings: readonly ComparedHeading[],
  statute: Statute,
): ComparedSection[] {
  const paths = listPaths(statute);
  const sections: ComparedSection[] = [];
  const left = new Set(headings);
  const take = (isWanted: (one: ComparedHeading) => boolean): ComparedHeading[] => {
    const found = [...left].filter(isWanted);
    for (const one of found) left.delete(one);
    return found;
  };
  let path: readonly StatuteNode[] = [];
  for (const group of groups) {
    path = paths.get(group.b[0]?.eId ?? '') ?? path;
    const division = path.findLast(({ num, heading }) => num !== '' || heading !== '');
    const last = sections.at(-1);
    if (last && last.division?.eId === division?.eId) last.groups.push(group);
    else
      sections.push({
        title: division ? [division.num, division.heading].filter(Boolean).join('　') : '',
        division,
        headings: take(({ b }) => path.some(({ eId }) => eId === b?.eId)),
        groups: [group],
      });
  }
  for (const section of sections)
    section.headings.push(
      ...take(({ a, b }) => !b && section.groups.some((group) => group.a.some(isIn(a)))),
    );
  sections.at(-1)?.headings.push(...left);
  return sections;
}

const isIn =
  (division: StatuteNode | undefined) =>
  (article: StatuteNode): boolean =>
    division?.children.some((one) => one.eId === article.eId || isIn(one)(article)) ?? false;

/** The divisions in which each article stands, outermost first. */
function listPaths(statute: Statute): Map<string, readonly StatuteNode[]> {
  const paths = new Map<string, readonly StatuteNode[]>();
  const visit = (nodes: readonly StatuteNode[], path: readonly StatuteNode[]): void => {
    for (const node of nodes)
      if (node.level === 'article') paths.set(node.eId, path);
      else visit(node.children, [...path, node]);
  };
  visit(statute.body, []);
  return paths;
}
