import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser, type Machine } from '#cli/setup/browser.ts';

/** A machine on which nothing is to be had; `has` adds what a case needs. Every browser on it runs. */
function machine(has: Partial<Machine> = {}): Machine {
  return {
    chosen: undefined,
    playwrights: async () => undefined,
    systems: () => [],
    unpacked: () => undefined,
    unpack: async () => undefined,
    installFromDebian: () => false,
    runs: () => true,
    ...has,
  };
}

const everything: Partial<Machine> = {
  chosen: '/chosen',
  playwrights: async () => '/playwright',
  systems: () => ['/system'],
  unpacked: () => '/unpacked',
};

describe('the search for a browser', () => {
  it('takes CHROMIUM_PATH before all others', async () => {
    expect(await findBrowser(machine(everything))).toMatchObject({ path: '/chosen' });
  });

  it('then takes Playwright’s own, then the system’s, then the unpacked one', async () => {
    const rest = { ...everything, chosen: undefined };
    expect(await findBrowser(machine(rest))).toMatchObject({ path: '/playwright' });
    const noPlaywright = { ...rest, playwrights: async () => undefined };
    expect(await findBrowser(machine(noPlaywright))).toMatchObject({ path: '/system' });
    const noSystem = { ...noPlaywright, systems: () => [] };
    expect(await findBrowser(machine(noSystem))).toMatchObject({ path: '/unpacked' });
  });

  it('passes over a browser that is there but does not run', async () => {
    const broken = machine({ systems: () => ['/stub', '/good'], runs: (path) => path !== '/stub' });
    expect(await findBrowser(broken)).toMatchObject({ path: '/good' });
  });

  it('says so when CHROMIUM_PATH does not run, rather than taking another', async () => {
    const wrong = machine({ ...everything, runs: (path) => path !== '/chosen' });
    await expect(findBrowser(wrong)).rejects.toThrow(/CHROMIUM_PATH.*\/chosen/);
  });

  it('installs nothing by itself', async () => {
    expect(await findBrowser(machine({ unpack: async () => '/unpacked' }))).toBeUndefined();
  });
});

describe('getting a browser', () => {
  it('installs nothing where one is found', async () => {
    const installFromDebian = () => {
      throw new Error('installed');
    };
    const found = await ensureBrowser(machine({ systems: () => ['/system'], installFromDebian }));
    expect(found.path).toBe('/system');
  });

  it('installs Debian’s package before it unpacks the one from npm', async () => {
    let installed = false;
    const root = machine({
      systems: () => (installed ? ['/usr/bin/chromium'] : []),
      installFromDebian: () => (installed = true),
      unpack: async () => '/unpacked',
    });
    expect((await ensureBrowser(root)).path).toBe('/usr/bin/chromium');
  });

  it('unpacks the one from npm where Debian’s cannot be had, or does not run', async () => {
    expect((await ensureBrowser(machine({ unpack: async () => '/unpacked' }))).path).toBe(
      '/unpacked',
    );
    const stub = machine({
      systems: () => ['/stub'],
      installFromDebian: () => true,
      unpack: async () => '/unpacked',
      runs: (path) => path === '/unpacked',
    });
    expect((await ensureBrowser(stub)).path).toBe('/unpacked');
  });

  it('ends with what to do about it when nothing runs', async () => {
    const none = machine({ unpack: async () => '/unpacked', runs: () => false });
    await expect(ensureBrowser(none)).rejects.toThrow(/apt-get install chromium[^]*CHROMIUM_PATH/);
  });
});
