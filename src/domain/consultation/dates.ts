/**
 * Calendar days as text: `2026-05-12` in, Chinese out. No clock is read here.
 * 1. `formatDate('2026-05-12')` is 2026年5月12日; a minute is appended as it stands.
 * 2. `daysBetween(a, b)` counts midnights from a to b and is negative when b is earlier.
 * 3. Days are reckoned in the calendar alone, so no time zone can shift them.
 * Source: GB/T 15835 for the form of dates.
 */
const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

const partsOf = (moment: string): [number, number, number] => {
  const [year = 1970, month = 1, day = 1] = moment.slice(0, 10).split('-').map(Number);
  return [year, month, day];
};

const dayNumber = (moment: string): number => {
  const [year, month, day] = partsOf(moment);
  return Date.UTC(year, month - 1, day) / 86_400_000;
};

/** `2026-05-22 17:30` → `2026年5月22日17:30`. */
export function formatDate(moment: string): string {
  const [year, month, day] = partsOf(moment);
  return `${year}年${month}月${day}日${moment.slice(11)}`;
}

/** `2026-05-22` → `5月22日`. */
export function formatMonthDay(moment: string): string {
  const [, month, day] = partsOf(moment);
  return `${month}月${day}日`;
}

/** `2026-05-12` → `星期二`. */
export function formatWeekday(moment: string): string {
  return `星期${weekdays[(((dayNumber(moment) + 4) % 7) + 7) % 7]}`;
}

/** Midnights from one day to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
