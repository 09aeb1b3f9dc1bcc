import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { afterSilence, watchContent } from '#cli/start/watch-content.ts';

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

it('notices every way in which a record changes, one after another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'));
  const file = (...parts: string[]) => join(folder, ...parts);
  mkdirSync(file('laws'));
  writeFileSync(file('laws', 'a.md'), '1');
  const changed = vi.fn();
  const stop = watchContent(folder, changed);
  const ways: (() => void)[] = [
    () => writeFileSync(file('laws', 'a.md'), '2'),
    () => {
      writeFileSync(file('laws', '.a.md.swp'), '3');
      renameSync(file('laws', '.a.md.swp'), file('laws', 'a.md'));
    },
    () => writeFileSync(file('laws', 'a.md'), '4'),
    () => mkdirSync(file('texts', 'a'), { recursive: true }),
    () => writeFileSync(file('texts', 'a', 'draft.md'), '5'),
    () => rmSync(file('texts'), { recursive: true }),
    () => mkdirSync(file('texts', 'a'), { recursive: true }),
    () => writeFileSync(file('texts', 'a', 'draft.md'), '6'),
    () => rmSync(file('laws', 'a.md')),
  ];
  for (const change of ways) {
    const before = changed.mock.calls.length;
    change();
    await expect.poll(() => changed.mock.calls.length, { timeout: 5000 }).toBeGreaterThan(before);
  }
  stop();
}, 60_000);
