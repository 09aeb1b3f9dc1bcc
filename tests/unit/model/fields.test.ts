import { describe, expect, test } from 'vitest';
import { kindNames, kinds } from '#model/kinds.ts';
import { siteSchema } from '#model/site.ts';

interface Definition {
  innerType?: unknown;
  element?: unknown;
  shape?: Record<string, unknown>;
}

interface Field {
  path: string;
  title: string | undefined;
  description: string | undefined;
}

interface Schema {
  def?: Definition;
  meta?: () => { title?: string; description?: string } | undefined;
}

const inside = (schema: unknown): Schema => {
  const { def } = schema as Schema;
  const inner = def?.innerType ?? def?.element;
  return inner === undefined ? (schema as Schema) : inside(inner);
};

/** Every named field of a schema, however deep. */
function listFields(schema: unknown, path: string): Field[] {
  return Object.entries(inside(schema).def?.shape ?? {}).flatMap(([name, one]) => {
    const at = `${path}.${name}`;
    const { title, description } = (one as Schema).meta?.() ?? {};
    return [{ path: at, title, description }, ...listFields(one, at)];
  });
}

const fields = [
  ...kindNames.flatMap((kind) => listFields(kinds[kind].schema, kind)),
  ...listFields(siteSchema, 'site'),
];

describe('every field of every kind', () => {
  test('is found by the walk, nested ones included', () => {
    const paths = fields.map(({ path }) => path);
    expect(paths).toContain('suggestion.adoptions.evidence.excerpt');
    expect(paths).toContain('law.consultations.station.closes');
    expect(paths).toContain('story.image.alt');
    expect(paths).toContain('site.contact.email');
    expect(paths.length).toBeGreaterThan(200);
  });

  test('has a Chinese label', () => {
    const without = fields.filter(({ title }) => !/\p{Script=Han}/u.test(title ?? ''));
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('has a Chinese hint that says more than its label', () => {
    const without = fields.filter(
      ({ title, description }) =>
        !/\p{Script=Han}/u.test(description ?? '') || description === title,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('shares its label with no other field of the same record', () => {
    for (const kind of kindNames) {
      const own = listFields(kinds[kind].schema, kind).filter(
        ({ path }) => path.split('.').length === 2,
      );
      expect(new Set(own.map(({ title }) => title)).size, kind).toBe(own.length);
    }
  });
});
