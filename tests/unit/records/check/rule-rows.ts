import { type Edits } from '../minimal.ts';

/** One way to break a rule. */
export interface RuleRow {
  rule: string;
  claim: string;
  edits: Edits;
  /** `path:line` below the instance's folder. */
  at: string;
  says: string;
  /** Said only; the site is built all the same. */
  isNotice?: true;
  /** How many problems there are in all, where the same mistake is seen from several records. */
  total?: number;
}
