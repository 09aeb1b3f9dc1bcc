import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCollections } from '#cms/config/collections.ts';
import type { EditorField } from '#cms/config/editor-field.ts';
import { type Kind, kinds } from '#model/kinds.ts';
import { siteSchema } from '#model/site.ts';
import { readFrontMatter, readYaml } from '#records/front-matter.ts';
import { expect, logIn, openNew, openRecord, save, test } from '../support/e2e/editor-test.ts';
import { fillForm, formOf } from '../support/e2e/fill-form.ts';
import { typedRecords } from '../support/e2e/typed-records.ts';

test.describe.configure({ mode: 'serial' });

const records = typedRecords('tests/fixtures/minimal');
type Collection = { name: string; fields?: EditorField[]; files?: { fields: EditorField[] }[] };
const collections = listCollections('') as Collection[];

const fieldsOf = (name: Kind | 'settings'): EditorField[] => {
  const found = collections.find((collection) => collection.name === name);
  return found?.fields ?? found?.files?.[0]?.fields ?? [];
};

for (const { kind, file, data, body } of records)
  test(`an editor types a whole record of ${kinds[kind].label} and the file is that record`, async ({
    page,
    editor,
  }) => {
    await openNew(page, kind);
    await fillForm(formOf(page), fieldsOf(kind), { ...data, ...(body && { body }) });
    await save(page);
    const written = readFrontMatter(readFileSync(join(editor.content, file), 'utf8'));
    expect(written.body.trim()).toBe(body);
    expect(written.data).toEqual(JSON.parse(JSON.stringify(data)));
    expect(kinds[kind].schema.safeParse(written.data).error).toBeUndefined();
  });

test('an editor comes back to the law and points into its new text', async ({ page, editor }) => {
  await openRecord(page, 'law', 'bench-typed');
  const more = {
    highlights: [{ text: 'bench-typed/draft', eId: 'art_3', question: '多久能修好' }],
    consultations: [
      {
        text: 'bench-typed/draft',
        official: {
          organ: '望澜市人民代表大会常务委员会',
          channels: ['邮寄到望澜市人大常委会法制工作委员会'],
          opens: '2025-03-10',
          closes: '2025-04-10',
        },
        station: { organ: '望澜市人大常委会法制工作委员会', closes: '2025-04-03 17:30' },
      },
    ],
  };
  await fillForm(formOf(page), fieldsOf('law'), more);
  await save(page);
  const { data } = readFrontMatter(
    readFileSync(join(editor.content, 'laws/bench-typed.md'), 'utf8'),
  );
  expect(data).toMatchObject(more);
});

test('an editor writes in the settings that nobody can be known in the new picture', async ({
  page,
  editor,
}) => {
  await logIn(page);
  await page.goto('/admin/#/collections/settings/entries/site');
  const shown = [{ src: 'media/shelter.png', people: [] }];
  await fillForm(formOf(page), fieldsOf('settings'), { shownPeople: shown });
  await save(page);
  const { data } = readYaml(readFileSync(join(editor.content, 'site.yaml'), 'utf8'), 0);
  expect(siteSchema.parse(data).shownPeople).toEqual(shown);
});

test('the picture is uploaded, and every new record stands on its page', async ({
  page,
  editor,
}) => {
  expect(existsSync(join(editor.content, 'media/shelter.png'))).toBe(true);
  await expect
    .poll(async () => (await page.request.get('/admin/status.json')).json(), { timeout: 60_000 })
    .toMatchObject({ building: false, refusal: null });
  for (const { page: address, words } of records) {
    const html = await (await page.request.get(address)).text();
    expect(html.replace(/<[^>]+>/g, ''), address).toContain(words);
  }
});
