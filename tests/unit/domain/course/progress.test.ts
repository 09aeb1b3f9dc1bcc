import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRight, parseProgress, printProgress } from '#domain/course/progress.ts';

const sound = {
  version: 1,
  lessons: {
    'a/b': { answers: { '1-x': [0, 2] }, right: { '1-x': false }, at: 'go', done: true },
  },
};

describe('what a browser remembers', () => {
  it('is read back as it was written', () => {
    expect(parseProgress(JSON.stringify(sound))).toEqual(sound);
    expect(countRight(parseProgress(JSON.stringify(sound)).lessons['a/b']!)).toEqual({
      answered: 1,
      right: 0,
    });
  });

  it('loses what does not fit, and keeps the rest', () => {
    const mixed = {
      version: 1,
      lessons: {
        '../x': {},
        'a/b': { answers: { '1-x': ['<b>'], '2-y': [1] }, right: 7, at: 3, done: 'yes' },
      },
    };
    expect(parseProgress(JSON.stringify(mixed)).lessons).toEqual({
      'a/b': { answers: { '2-y': [1] }, right: {}, at: '', done: false },
    });
  });

  it('is forgotten when another version wrote it', () => {
    expect(parseProgress(JSON.stringify({ ...sound, version: 2 })).lessons).toEqual({});
  });

  it('can be any string without harm, and is stable once read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        const once = printProgress(parseProgress(stored));
        expect(printProgress(parseProgress(once))).toBe(once);
      }),
    );
  });
});
