import { frame } from '#i18n/zh-CN.ts';
import { drawPicture } from '#library/draw-picture.ts';
import { getFrame } from '#library/frame.ts';
import { collectPictureFacts } from '#library/picture-words.ts';
import { isAdopted, listSuggestions, type SuggestionView } from '#library/suggestions.ts';
import { drawSuggestion, PICTURE_SIZE } from '#render/picture/suggestion-picture.ts';

export const getStaticPaths = async () =>
  (await listSuggestions())
    .filter(({ suggestion }) => isAdopted(suggestion))
    .map((view) => ({ params: { id: view.id }, props: { view } }));

/** The picture that stands for an adopted suggestion where its address is shared. */
export async function GET({ props: { view } }: { props: { view: SuggestionView } }) {
  const facts = await collectPictureFacts(view);
  const site = (await getFrame()).name;
  const picture = await drawPicture(
    drawSuggestion({ ...facts, site, note: frame.shared }),
    PICTURE_SIZE,
  );
  return new Response(new Uint8Array(picture));
}
