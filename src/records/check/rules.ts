import { adoptionEnacted } from './rules/adoption-enacted.ts';
import { adoptionHeard } from './rules/adoption-heard.ts';
import { adoptionOrder } from './rules/adoption-order.ts';
import { adoptionQuotes } from './rules/adoption-quotes.ts';
import { aimInForce } from './rules/aim-in-force.ts';
import { bodySyntax } from './rules/body-syntax.ts';
import { citedSources } from './rules/cited-sources.ts';
import { confidentialMarks } from './rules/confidential-marks.ts';
import { consultationTexts } from './rules/consultation-texts.ts';
import { courseLessons } from './rules/course-lessons.ts';
import { eIdsStand } from './rules/eids-stand.ts';
import { eventStoryDates } from './rules/event-story-dates.ts';
import { exampleMarks } from './rules/example-marks.ts';
import { exampleReferences } from './rules/example-references.ts';
import { excerptRefuses } from './rules/excerpt-refuses.ts';
import { explainedWords } from './rules/explained-words.ts';
import { goneAddresses } from './rules/gone-addresses.ts';
import { happenedDates } from './rules/happened-dates.ts';
import { internalLinks } from './rules/internal-links.ts';
import { journeyAdopted } from './rules/journey-adopted.ts';
import { lawDates } from './rules/law-dates.ts';
import { lessonFreshness } from './rules/lesson-freshness.ts';
import { lessonMinutes } from './rules/lesson-minutes.ts';
import { mediaFiles } from './rules/media-files.ts';
import { mediaUnused } from './rules/media-unused.ts';
import { mergedArticles } from './rules/merged-articles.ts';
import { mergedLaws } from './rules/merged-laws.ts';
import { namedPeople } from './rules/named-people.ts';
import { noCircles } from './rules/no-circles.ts';
import { pageAddresses } from './rules/page-addresses.ts';
import { personalData } from './rules/personal-data.ts';
import { photoConsent } from './rules/photo-consent.ts';
import { quotedArticles } from './rules/quoted-articles.ts';
import { referencesExist } from './rules/references-exist.ts';
import { referencesReleased } from './rules/references-released.ts';
import { releaseWindows } from './rules/release-windows.ts';
import { similarSuggestions } from './rules/similar-suggestions.ts';
import { statuteWords } from './rules/statute-words.ts';
import { suggestionDates } from './rules/suggestion-dates.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { uniqueTitles } from './rules/unique-titles.ts';
import { unseenCharacters } from './rules/unseen-characters.ts';
import type { Rule } from './rule.ts';

/** Every rule that needs more than one record, by the name of its file. */
export const rules: Readonly<Record<string, Rule>> = {
  'adoption-enacted': adoptionEnacted,
  'adoption-heard': adoptionHeard,
  'adoption-order': adoptionOrder,
  'adoption-quotes': adoptionQuotes,
  'aim-in-force': aimInForce,
  'body-syntax': bodySyntax,
  'cited-sources': citedSources,
  'confidential-marks': confidentialMarks,
  'consultation-texts': consultationTexts,
  'course-lessons': courseLessons,
  'eids-stand': eIdsStand,
  'event-story-dates': eventStoryDates,
  'example-marks': exampleMarks,
  'example-references': exampleReferences,
  'excerpt-refuses': excerptRefuses,
  'explained-words': explainedWords,
  'gone-addresses': goneAddresses,
  'happened-dates': happenedDates,
  'internal-links': internalLinks,
  'journey-adopted': journeyAdopted,
  'law-dates': lawDates,
  'lesson-freshness': lessonFreshness,
  'lesson-minutes': lessonMinutes,
  'media-files': mediaFiles,
  'media-unused': mediaUnused,
  'merged-articles': mergedArticles,
  'merged-laws': mergedLaws,
  'named-people': namedPeople,
  'no-circles': noCircles,
  'page-addresses': pageAddresses,
  'personal-data': personalData,
  'photo-consent': photoConsent,
  'quoted-articles': quotedArticles,
  'references-exist': referencesExist,
  'references-released': referencesReleased,
  'release-windows': releaseWindows,
  'similar-suggestions': similarSuggestions,
  'statute-words': statuteWords,
  'suggestion-dates': suggestionDates,
  'unique-ids': uniqueIds,
  'unique-titles': uniqueTitles,
  'unseen-characters': unseenCharacters,
};
