import { schemaOf } from '#cms/config/schema-of.ts';
import { readBody } from '#cms/preview/body-tree.ts';
import { explainFind } from '#domain/privacy/explain-find.ts';
import { contactKey, findPersonalData, matchContacts } from '#domain/privacy/find-personal-data.ts';
import { listPublicContacts } from '#domain/privacy/public-contacts.ts';
import { plainText } from '#markdown/plain-text.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import { labelOf } from './check.ts';
import { listWords } from './list-words.ts';

/**
 * What tells who someone is or where she lives, in any field or in the body: it is not even saved, for what a forge
 * has once kept stays in its history. The contacts are those of `site.yaml`; a save of `site.yaml` is held to its own.
 */
export function listPersonalData(
  collection: string,
  data: Record<string, unknown>,
  body: string,
  contacts: readonly string[],
): string[] {
  const isKind = collection in kinds;
  const isPublic = matchContacts(isKind ? contacts : listPublicContacts(data));
  const explain = (place: string, text: string) =>
    findPersonalData(text, isPublic).map((find) => {
      const { what, mend } = explainFind(find);
      return { key: contactKey(find.words), line: `${place}：${what} → ${mend}` };
    });
  const schema = schemaOf(collection);
  const ofFields = listWords(data).flatMap(({ path, text }) =>
    explain(labelOf(schema, path) || '这一条', text),
  );
  const typed = body.split('\n').flatMap((text, index) => explain(`正文第 ${index + 1} 行`, text));
  const read = isKind ? explain('正文', plainText(readBody(collection as Kind, body).tree)) : [];
  // As read, where marks split a number; what was seen as typed is not said again.
  const unseen = read.filter(({ key }) => typed.every((one) => one.key !== key));
  return [...ofFields, ...typed, ...unseen].map(({ line }) => line);
}
