import { addressOf, standingAddresses } from '#records/addresses.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * A fixed page does not take the address of a page that the program makes.
 * Reason: of two pages with one address only one is published, and nobody chooses which.
 */
export const pageAddresses: Rule = ({ content }) =>
  content.records.page
    .filter((record) => standingAddresses.includes(addressOf(record) ?? ''))
    .map((record) =>
      errorAt(
        record,
        ['id'],
        `${addressOf(record)} 是程序自己生成的一页，不能再用这个编号`,
        '换一个编号，文件名一起改',
      ),
    );
