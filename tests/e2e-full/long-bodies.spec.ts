import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinds } from '#model/kinds.ts';
import { auditBody } from '../support/bodies/audit-body.ts';
import { longBodies } from '../support/bodies/long-bodies.ts';
import { type EditorSite, startEditorSite } from '../support/e2e/editor-site.ts';
import { expect, logIn, save, test as base } from '../support/e2e/editor-test.ts';

const minimal = 'tests/fixtures/minimal';
const patterns = {
  story: 'other-place',
  term: 'article',
  event: 'bench-talk',
  lesson: 'sit--write',
};

/** Each body in a record of its kind, like one of the fixture but for its id, its title and its minutes. */
const records = longBodies.map(({ name, kind, source }, index) => {
  const { folder, extension } = kinds[kind];
  const pattern = patterns[kind as keyof typeof patterns];
  const like = readFileSync(join(minimal, folder, `${pattern}.${extension}`), 'utf8');
  const id = `long-${index}`;
  const front = (/^---\n[^]*?\n---\n/.exec(like)?.[0] ?? '')
    .replace(/^id: .*$/m, `id: ${id}`)
    .replace(/^(title|term): .*$/m, `$1: 长文${index}`)
    .replace(/^order: .*$/m, `order: ${index + 2}`)
    .replace(/^related: .*\n/m, '')
    .replace(/^minutes: .*$/m, `minutes: ${minutesOf(source)}`);
  const path = kind === 'lesson' ? `lesson/sit--${id}` : `${kind}/${id}`;
  const file = `${folder}/${kind === 'lesson' ? `sit--${id}` : id}.${extension}`;
  return { name, kind, source, id, file, whole: `${front}\n${source}`, path };
});

function minutesOf(source: string): number {
  const minutes = [...source.matchAll(/<Block [^>]*?minutes=\{(\d+)\}/g)];
  return minutes.reduce((sum, [, one]) => sum + Number(one), 0);
}

const test = base.extend<object, { editor: EditorSite }>({
  editor: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'bodies-'));
      cpSync(minimal, folder, { recursive: true });
      for (const ending of ['mp4', 'vtt'])
        cpSync(`content/media/sentence-to-article.${ending}`, join(folder, `media/film.${ending}`));
      const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
      const shown = 'shownPeople:\n  - src: media/film.mp4\n    people: []\n';
      writeFileSync(join(folder, 'site.yaml'), `${site.trimEnd()}\n${shown}`);
      for (const { file, whole } of records) writeFileSync(join(folder, file), whole);
      const editor = await startEditorSite(folder);
      await use(editor);
      await editor.stop();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.describe.configure({ mode: 'serial' });

test('on their pages nothing is lost', async ({ page, editor }) => {
  const seen: string[] = [];
  for (const { name, kind, source, id } of records) {
    const lesson = `/courses/sit/${id}/`;
    const places: Partial<Record<typeof kind, string[]>> = {
      story: [`/stories/${id}/`],
      event: [`/events/${id}/`],
      term: ['/glossary/'],
      lesson: [lesson, '/courses/sit/teach/', '/courses/sit/answers/'],
    };
    const pages = (places[kind] ?? []).map(async (address) => {
      const response = await page.request.get(`${editor.address}${address}`);
      expect(response.status(), address).toBe(200);
      return response.text();
    });
    const html = (await Promise.all(pages)).join('\n');
    seen.push(...auditBody(source, html).map((one) => `${name} ${one}`));
  }
  expect(seen).toEqual([]);
});

for (const { name, kind, source, file, path } of records)
  test(`an editor types one sign into ${name}: beside the form nothing is lost, and no other byte moves`, async ({
    page,
    editor,
  }) => {
    await logIn(page);
    await page.goto(`/admin/#/collections/${kind}/entries/${path.split('/')[1]}`);
    const body = page.getByLabel('正文', { exact: false });
    await expect(body).toHaveValue(`\n${source}`);
    const preview = page.frameLocator('#preview-pane').locator('main');
    await expect(preview).toContainText('长文');
    expect(
      auditBody(
        source,
        await preview.evaluate((main) => new XMLSerializer().serializeToString(main)),
      ),
    ).toEqual([]);
    const before = /.*[\p{Script=Han}]{4}/u.exec(source)?.[0] ?? '';
    await body.evaluate(
      (area: HTMLTextAreaElement, at) => {
        area.focus();
        area.setSelectionRange(at, at);
        document.execCommand('insertText', false, '字');
      },
      source.indexOf(before) + before.length + 1,
    );
    await save(page);
    const written = readFileSync(join(editor.content, file), 'utf8');
    const typed = `\n${source}`.replace(before, () => `${before}字`);
    expect(written.replace(/^---\n[^]*?\n---\n/, '')).toBe(typed);
  });
