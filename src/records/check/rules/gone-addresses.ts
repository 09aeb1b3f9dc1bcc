import { basename, join } from 'node:path';
import { listAddresses } from '#records/addresses.ts';
import type { Rule } from '#records/check/rule.ts';
import type { Problem } from '#records/problem.ts';
import { withholdUnreleased } from '#records/release.ts';

/**
 * What site.yaml lists as taken back is no page that is still made.
 * Reason: the server would answer 410 for a page that lists still link to.
 */
export const goneAddresses: Rule = ({ content, now }) => {
  const { site, records, directory, locateInSite } = content;
  if (!site || site.gone.length === 0) return [];
  const made = [...listAddresses(withholdUnreleased(records, now), now.slice(0, 10))];
  return site.gone.flatMap((address, index): Problem[] => {
    const folder = `${address.replace(/\/$/, '')}/`;
    const below = made.find((one) => one === address || one.startsWith(folder));
    if (below === undefined) return [];
    return [
      {
        path: join(basename(directory), 'site.yaml'),
        ...locateInSite(['gone', index]),
        what: `${below} 还在，却列为已经撤下`,
        mend: '先删掉那条记录，或者从 gone 里去掉这一行',
        severity: 'error',
      },
    ];
  });
};
