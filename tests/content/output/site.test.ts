import { beforeAll, describe, expect, it } from 'vitest';
import { findBrokenLinks, findBrokenStyleLinks } from '../../support/output/links.ts';
import { findPolicyFaults } from '../../support/output/policy.ts';
import { builtFolder, readSite, type Site } from '../../support/output/site.ts';
import { findStructureFaults } from '../../support/output/structure.ts';

let site: Site;

beforeAll(() => {
  site = readSite(builtFolder());
}, 120_000);

describe('the built site', () => {
  it('has a home page and a page for what is not there', () => {
    const addresses = site.pages.map(({ address }) => address);
    expect(addresses).toContain('/');
    expect(addresses).toContain('/404.html');
  });

  it('has no link and no anchor that leads nowhere', () => {
    expect(findBrokenLinks(site)).toEqual([]);
    expect(findBrokenStyleLinks(site)).toEqual([]);
  });

  it('has a language, a title of its own and one main heading on every page, and no id twice', () => {
    expect(findStructureFaults(site.pages)).toEqual([]);
  });

  it('forbids on every page whatever does not come from the site itself', () => {
    expect(findPolicyFaults(site.pages)).toEqual([]);
  });
});
