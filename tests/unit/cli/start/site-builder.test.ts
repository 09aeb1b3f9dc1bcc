import { beforeEach, describe, expect, it } from 'vitest';
import { type BuildOutcome, type BuildState, SiteBuilder } from '#cli/start/site-builder.ts';

type Pending = { folder: string; end: (outcome: BuildOutcome) => void };

let pending: Pending[];
let removed: string[];
let reports: BuildState[];
let builder: SiteBuilder;

beforeEach(() => {
  pending = [];
  removed = [];
  reports = [];
  let count = 0;
  builder = new SiteBuilder({
    build: (folder) => new Promise((end) => pending.push({ folder, end })),
    newFolder: () => `site-${(count += 1)}`,
    remove: (folder) => removed.push(folder),
    report: (state) => reports.push(state),
  });
});

async function build(outcome: BuildOutcome): Promise<void> {
  const done = builder.rebuild();
  pending.at(-1)?.end(outcome);
  await done;
}

describe('the site builder', () => {
  it('shows a site only once it is whole', async () => {
    const done = builder.rebuild();
    expect(builder.state).toEqual({ building: true });
    pending[0]?.end({ ok: true });
    await done;
    expect(builder.state).toEqual({ building: false, site: 'site-1' });
  });

  it('keeps the old site and the reason when a build is refused', async () => {
    await build({ ok: true });
    await build({ ok: false, reason: 'content/laws/a.md:3:1  缺少标题' });
    expect(builder.state).toEqual({
      building: false,
      site: 'site-1',
      refusal: 'content/laws/a.md:3:1  缺少标题',
    });
    expect(removed).toEqual(['site-2']);
  });

  it('forgets the reason once a build succeeds', async () => {
    await build({ ok: false, reason: '缺少标题' });
    await build({ ok: true });
    expect(builder.state).toEqual({ building: false, site: 'site-2' });
  });

  it('keeps the last site and removes the one before it', async () => {
    await build({ ok: true });
    await build({ ok: true });
    expect(removed).toEqual([]);
    await build({ ok: true });
    expect(removed).toEqual(['site-1']);
  });

  it('turns many saves during a build into one more build', async () => {
    const done = builder.rebuild();
    void builder.rebuild();
    void builder.rebuild();
    pending[0]?.end({ ok: true });
    await expect.poll(() => pending.length).toBe(2);
    pending[1]?.end({ ok: true });
    await done;
    expect(pending.map(({ folder }) => folder)).toEqual(['site-1', 'site-2']);
    expect(reports.map(({ building }) => building)).toEqual([true, false]);
  });
});
