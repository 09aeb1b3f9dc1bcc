/** A learning platform that keeps to the data types of SCORM 1.2 and writes down every call that it refuses. Runs in a page. */
export function installStrictLms(before: Record<string, string>): void {
  const time = /^\d{2,4}:\d\d:\d\d(?:\.\d{1,2})?$/;
  const score = /^(?:|\d{1,2}(?:\.\d+)?|100)$/;
  const writable: Readonly<Record<string, RegExp>> = {
    'cmi.core.lesson_location': /^[^]{0,255}$/,
    'cmi.core.lesson_status': /^(?:passed|completed|failed|incomplete|browsed)$/,
    'cmi.core.score.raw': score,
    'cmi.core.score.min': score,
    'cmi.core.score.max': score,
    'cmi.core.exit': /^(?:time-out|suspend|logout|)$/,
    'cmi.core.session_time': time,
    'cmi.suspend_data': /^[\u{20}-\u{7e}]{0,4096}$/u,
  };
  const readable = new Set([...Object.keys(writable), 'cmi.core.lesson_mode']);
  const lms = { values: before, refused: [] as string[], state: 'new', commits: 0 };
  const refuse = (why: string): string => {
    lms.refused.push(why);
    return 'false';
  };
  const whenOpen = (name: string, then: () => string): string =>
    lms.state === 'open' ? then() : refuse(`${name} when ${lms.state}`);
  const API = {
    LMSInitialize: (none: unknown) => {
      if (none !== '' || lms.state === 'open') return refuse('LMSInitialize');
      lms.state = 'open';
      return 'true';
    },
    LMSGetValue: (name: string) =>
      whenOpen(`get ${name}`, () => {
        if (!readable.has(name)) refuse(`get ${name}`);
        return lms.values[name] ?? '';
      }),
    LMSSetValue: (name: string, value: unknown) =>
      whenOpen(`set ${name}`, () => {
        if (typeof value !== 'string' || !writable[name]?.test(value))
          return refuse(`set ${name} ${String(value)}`);
        lms.values[name] = value;
        return 'true';
      }),
    LMSCommit: (none: unknown) =>
      whenOpen('commit', () => (none === '' ? String(++lms.commits > 0) : refuse('commit'))),
    LMSFinish: (none: unknown) =>
      whenOpen('finish', () => {
        lms.state = 'finished';
        return none === '' ? 'true' : refuse('finish');
      }),
    LMSGetLastError: () => '0',
  };
  Object.assign(window, { API, lms });
}
