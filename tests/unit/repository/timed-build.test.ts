import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const read = (name: string): string => readFileSync(`deploy/${name}`, 'utf8');

/** Scripts of package.json that a file runs. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');

describe('a timed build', () => {
  it.each(['lawecho-build.service', 'gitlab-ci.yml', 'actions.yml'])(
    'of %s runs scripts that exist, and installs before it builds',
    (name) => {
      const text = read(name);
      expect(scriptsIn(text)).toEqual(['build']);
      expect(Object.keys(scripts)).toEqual(expect.arrayContaining(scriptsIn(text)));
      expect(text.indexOf('npm ci')).toBeGreaterThan(0);
      expect(text.indexOf('npm ci')).toBeLessThan(text.indexOf('npm run build'));
    },
  );

  it('of Actions is asked for by the clock, by a push and by hand', () => {
    const { on, jobs } = parse(read('actions.yml')) as Record<string, object>;
    expect(Object.keys(on ?? {}).sort()).toEqual(['push', 'schedule', 'workflow_dispatch']);
    expect(JSON.stringify(on)).toMatch(/"cron":"[\d*\/]+( [\d*\/]+){4}"/);
    expect(JSON.stringify(jobs)).toContain('"run":"npm run build"');
  });

  it('of GitLab runs when it is scheduled, and hands over what the build writes', () => {
    const { site } = parse(read('gitlab-ci.yml')) as Record<string, Record<string, unknown>>;
    expect(JSON.stringify(site?.['rules'])).toContain('schedule');
    expect(site?.['script']).toEqual(['npm ci', 'npm run build']);
    expect(site?.['artifacts']).toMatchObject({ paths: ['dist'] });
  });

  it('of systemd starts the service of its name, and puts the site where nginx looks', () => {
    expect(read('lawecho-build.timer')).toMatch(/^OnCalendar=\*:0\/10$/m);
    const [, out] = /OUT_DIR=(\S+)/.exec(read('lawecho-build.service')) ?? [];
    const [, from, to] = /rsync .* (\S+)\/ (\S+)\/$/m.exec(read('lawecho-build.service')) ?? [];
    expect(from).toBe(out);
    expect(read('nginx.conf')).toContain(`root ${to};`);
  });
});
