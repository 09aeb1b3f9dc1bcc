import { describe, expect, it } from 'vitest';
import { findChange, isStale } from '#domain/course/freshness.ts';

const today = '2026-05-12';
const draft = { id: 'a/draft', date: '2026-03-01' };
const final = { id: 'a/promulgated', date: '2026-05-10' };
const quote = (checkedOn: string | undefined, id = 'a/draft') => ({ id, checkedOn });

describe('a quoted text', () => {
  it('has moved on when a version is dated after the check', () => {
    expect(findChange(quote('2026-05-08'), [final, draft], [], today).version).toBe(final);
    expect(findChange(quote('2026-05-10'), [final, draft], [], today).version).toBeUndefined();
  });

  it('has moved on when its law has reached a new stage, but not by one still ahead', () => {
    const stages = [
      { stage: '公布', date: '2026-05-11' },
      { stage: '施行', date: '2026-09-01' },
    ] as const;
    expect(findChange(quote('2026-05-08'), [draft], stages, today).stage).toBe(stages[0]);
  });

  it('is not out of date by itself, nor when nobody wrote when it was checked', () => {
    expect(isStale(findChange(quote('2026-05-08', 'a/promulgated'), [final], [], today))).toBe(
      false,
    );
    expect(isStale(findChange(quote(undefined), [draft, final], [], today))).toBe(false);
  });
});
