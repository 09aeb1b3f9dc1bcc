import type { Locator, Page } from '@playwright/test';
import type { EditorField } from '#cms/config/editor-field.ts';
import { pickImage } from './media-library.ts';

type Data = Record<string, unknown>;

/** Types a record into its form, field by field, as an editor would; `fields` is what the form was printed from. */
export async function fillForm(
  form: Locator,
  fields: readonly EditorField[],
  data: Data,
): Promise<void> {
  for (const field of fields) {
    const value = data[field.name];
    if (value !== undefined) await fillField(await fieldOf(form, field.name), field, value);
  }
}

/** The box of a field: the outermost one of that name, for groups within may have a field of the same name. */
async function fieldOf(form: Locator, name: string): Promise<Locator> {
  const boxes = form.locator(`[class*="ControlContainer"]:has(> * > label[for^="${name}-field-"])`);
  await boxes.first().waitFor();
  const id = await form.evaluate((node, name) => {
    const labels = [...node.querySelectorAll<HTMLLabelElement>(`label[for^="${name}-field-"]`)];
    const depth = (label: Element): number => {
      let steps = 0;
      for (let at = label.parentElement; at && at !== node; at = at.parentElement) steps += 1;
      return steps;
    };
    return labels.sort((a, b) => depth(a) - depth(b))[0]?.htmlFor ?? '';
  }, name);
  return form.locator(`[class*="ControlContainer"]:has(> * > label[for="${id}"])`);
}

async function fillField(box: Locator, field: EditorField, value: unknown): Promise<void> {
  switch (field.widget) {
    case 'boolean':
      if (value === true) await box.getByRole('switch').click();
      return;
    case 'select':
    case 'relation':
      for (const one of [value].flat()) await pick(box, String(one));
      return;
    case 'image':
      return pickImage(box, String(value));
    case 'object':
    case 'picture':
      return fillGroup(box, field, value as Data);
    case 'list':
      return fillList(box, field, value as unknown[]);
    default:
      await box.locator('input, textarea').last().fill(String(value));
  }
}

/** Searches by the id, which stands last in the name of an option; an own word of a list is the whole name. */
async function pick(box: Locator, value: string): Promise<void> {
  const [first = '', second] = value.split('/');
  await box
    .locator('input')
    .first()
    .fill(second ?? first);
  const options = box
    .getByRole('option')
    .filter({ hasText: new RegExp(`(^|\\s)${second ?? first}$`) });
  await (second === undefined ? options : options.filter({ hasText: first })).first().click();
}

async function fillGroup(box: Locator, { fields = [] }: EditorField, value: Data): Promise<void> {
  const opener = box.getByRole('button', { name: '展开' }).first();
  if (await opener.isVisible()) await opener.click();
  await fillForm(box, fields, value);
}

async function fillList(box: Locator, field: EditorField, values: unknown[]): Promise<void> {
  for (const [index, value] of values.entries()) {
    await box
      .getByRole('button', { name: `新增${field.label}` })
      .first()
      .click();
    const items = box.locator(`[id^="${field.name}-field-"] > div > [class*="SortableListItem"]`);
    const item = items.nth(index);
    if (field.fields) await fillForm(item, field.fields, value as Data);
    else await item.locator('input, textarea').last().fill(String(value));
  }
}

/** The form of the record that is open. */
export const formOf = (page: Page): Locator =>
  page.locator('[class*="ControlPaneContainer"]').last();
