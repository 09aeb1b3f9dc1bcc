import { judgeAdoption } from '#records/check/adoption-modes.ts';
import { errorAt, type Rule } from '#records/check/rule.ts';

/**
 * The words that an adoption claims stand where it says, and its mode is true of the two versions.
 * Reason: the site's red marks exactly these words; design.md, “Adoptions stand in the suggestion's front matter”.
 */
export const adoptionQuotes: Rule = (context) =>
  context.content.records.suggestion.flatMap((record) =>
    record.data.adoptions.flatMap((adoption, index) => {
      const later = context.readText(adoption.text);
      const { addressed } = record.data;
      const earlier = addressed && context.readText(addressed.text);
      if (!later || (addressed && !earlier)) return [];
      const fault = judgeAdoption({ adoption, later, earlier, addressed });
      return fault
        ? errorAt(record, ['adoptions', index, fault.field], fault.what, fault.mend)
        : [];
    }),
  );
