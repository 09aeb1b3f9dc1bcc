import { kinds } from '#model/kinds.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';
import type { ContentRecord } from '#records/record.ts';

/**
 * In a demonstration everything that tells of the invented place is marked 虚构示例.
 * Reason: a page travels without its site. Digests and published figures carry their source instead; terms and fixed pages are of no place.
 */
export const exampleMarks: Rule = ({ content, all }) => {
  if (!content.site?.demonstration) return [];
  return all
    .filter((record) => 'example' in record.data && !record.data.example && !isSourced(record))
    .map((record) =>
      errorAt(
        record,
        ['example'],
        `演示站点里的${kinds[record.kind].label}没有标“虚构示例”`,
        '写上 example: true；写的是真事，就把 site.yaml 的 demonstration 关掉',
      ),
    );
};

const isSourced = ({ kind, data }: ContentRecord): boolean =>
  kind === 'snapshot' || ('kind' in data && data.kind === '实践摘编');
