import type { StatuteNode } from './types.ts';

/** The title of a division as an element of its own, named as Akoma Ntoso names it: chp_5__heading. */
export const headingOf = ({ eId, heading, line }: StatuteNode): StatuteNode => ({
  level: 'heading',
  eId: `${eId}__heading`,
  num: '',
  heading: '',
  text: heading,
  line,
  children: [],
});

/** The division whose title an element is, undefined for any other. */
export const divisionOf = (eId: string): string | undefined =>
  eId.endsWith('__heading') ? eId.slice(0, -'__heading'.length) : undefined;
