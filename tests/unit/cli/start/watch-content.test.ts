import { afterEach, expect, it, vi } from 'vitest';
import { afterSilence } from '#cli/start/watch-content.ts';

afterEach(() => vi.useRealTimers());

it('acts once after a burst of changes, and again after the next', () => {
  vi.useFakeTimers();
  const act = vi.fn();
  const changed = afterSilence(act);
  changed();
  vi.advanceTimersByTime(200);
  changed();
  vi.advanceTimersByTime(200);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(1);
  changed();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledTimes(2);
});
