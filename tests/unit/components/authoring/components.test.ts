import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { authoringComponents } from '#markdown/component-policy.ts';

const folder = 'src/components/authoring';
const files = readdirSync(folder).map((file) => basename(file, '.astro'));
const names = [...authoringComponents.keys()];

it('has one file for each component an author may write, and no other', () => {
  expect(files.toSorted()).toEqual(names.toSorted());
});

it('takes the props that an author may write', () => {
  for (const [name, { props }] of authoringComponents) {
    const source = readFileSync(`${folder}/${name}.astro`, 'utf8');
    for (const [prop, { required }] of Object.entries(props))
      expect(source, `${name} ${prop}`).toMatch(
        new RegExp(`^  ${prop}${required ? '' : '\\?'}: `, 'm'),
      );
  }
});

it('prints every component of the table', () => {
  const printer = readFileSync('src/components/course/LessonNode.astro', 'utf8');
  for (const name of names) expect(printer).toContain(`#components/authoring/${name}.astro`);
});
