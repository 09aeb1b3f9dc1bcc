import type { Site } from '#model/site.ts';

/**
 * The moment a build speaks for, `2026-05-12 00:00` in Asia/Shanghai:
 * BUILD_DATE, else `today` in site.yaml, else the real clock. A bare day means its first minute.
 */
export function findNow(site: Pick<Site, 'today'> | undefined, env: NodeJS.ProcessEnv = process.env, clock = new Date()): string {
  const named = env['BUILD_DATE'];
  if (named !== undefined && named !== '' && !/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/.test(named))
    throw new Error(`BUILD_DATE 写得不对：${named} → 写作 2026-05-12 或 2026-05-12 09:00`);
  const moment = named || site?.today || inShanghai(clock);
  return moment.length === 10 ? `${moment} 00:00` : moment;
}

function inShanghai(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(date);
}
