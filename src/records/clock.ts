import { momentSchema } from '#model/primitives.ts';
import type { Site } from '#model/site.ts';
import { SettingError } from './problem.ts';

/**
 * The moment a build speaks for, `2026-05-12 00:00` in Asia/Shanghai:
 * BUILD_DATE, else `today` in site.yaml, else the real clock. A bare day means its first minute.
 */
export function findNow(
  site: Pick<Site, 'today'> | undefined,
  env: NodeJS.ProcessEnv = process.env,
  clock = new Date(),
): string {
  const named = env['BUILD_DATE'];
  if (named && !momentSchema.safeParse(named).success)
    throw new SettingError(`BUILD_DATE 写得不对：${named} → 写作 2026-05-12 或 2026-05-12 09:00`);
  return toMinute(named || site?.today || inShanghai(clock));
}

/**
 * The moment after which nothing can have happened yet: the later of the build's and the site's own,
 * so that a look at the site as of an earlier day does not make its past impossible.
 */
export function findPresent(
  site: Pick<Site, 'today'> | undefined,
  env: NodeJS.ProcessEnv = process.env,
  clock = new Date(),
): string {
  const own = findNow(site, {}, clock);
  const now = findNow(site, env, clock);
  return own > now ? own : now;
}

const toMinute = (moment: string): string => (moment.length === 10 ? `${moment} 00:00` : moment);

function inShanghai(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(date);
}
