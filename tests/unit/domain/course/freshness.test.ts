import { describe, expect, it } from 'vitest';
import { findChange, isStale } from '#domain/course/freshness.ts';

const today = '2026-05-12';
const draft = { id: 'a/draft', date: '2026-03-01' };
const final = { id: 'a/promulgated', date: '2026-05-10' };
const late = { id: 'a/second-reading', date: '2026-05-06' };
const quote = (checkedOn: string, id = 'a/draft', known = ['a/draft']) => ({
  id,
  checkedOn,
  known,
});

describe('a quoted text', () => {
  it('has moved on when a later version is there that its course does not list', () => {
    expect(findChange(quote('2026-05-08'), [final, draft], [], today).version).toBe(final);
    const both = quote('2026-05-08', 'a/draft', ['a/draft', 'a/promulgated']);
    expect(findChange(both, [final, draft], [], today).version).toBeUndefined();
  });

  it('has moved on by a version that is dated before the check and was entered after it', () => {
    expect(findChange(quote('2026-05-08'), [draft, late], [], today).version).toBe(late);
  });

  it('has not moved on by an earlier version, one still ahead, or one without a day', () => {
    const others = [draft, { id: 'a/old', date: undefined }, final];
    expect(
      findChange(quote('2026-05-08', 'a/second-reading'), [draft, late], [], today).version,
    ).toBeUndefined();
    expect(findChange(quote('2026-05-08'), others, [], '2026-05-09').version).toBeUndefined();
  });

  it('is as old as its check when it has no day of its own', () => {
    const undated = { id: 'a/undated', date: undefined };
    const texts = [undated, late];
    expect(findChange(quote('2026-05-08', 'a/undated'), texts, [], today).version).toBeUndefined();
    expect(findChange(quote('2026-05-01', 'a/undated'), texts, [], today).version).toBe(late);
  });

  it('has moved on when its law has reached a new stage, but not by one still ahead', () => {
    const stages = [
      { stage: '公布', date: '2026-05-11' },
      { stage: '施行', date: '2026-09-01' },
    ] as const;
    expect(findChange(quote('2026-05-08'), [draft], stages, today).stage).toBe(stages[0]);
  });

  it('is not out of date by itself', () => {
    expect(isStale(findChange(quote('2026-05-08', 'a/promulgated'), [final], [], today))).toBe(
      false,
    );
  });
});
