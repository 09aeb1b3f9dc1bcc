import { describe, expect, it } from 'vitest';
import { readPage } from '../../../support/output/page.ts';
import { findPolicyFaults } from '../../../support/output/policy.ts';
import { soundPage } from '../../../support/output/temporary-site.ts';

const faultsOf = (html: string) => findPolicyFaults([readPage('/a/', html)]);
const withPolicy = (policy: string) => faultsOf(soundPage('题', '', policy));
const rest = "base-uri 'none'; form-action 'self'";

describe('the check of the content security policy', () => {
  it('accepts a strict one', () => {
    expect(withPolicy(`default-src 'self'; img-src 'self' data:; ${rest}`)).toEqual([]);
  });

  it.each([
    [`default-src 'self'; script-src 'self' 'unsafe-inline'; ${rest}`, "'unsafe-inline'"],
    [`default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; ${rest}`, 'unsafe-eval'],
    [`default-src *; ${rest}`, '*'],
    [`default-src 'self' https:; ${rest}`, 'https:'],
    [`default-src 'self'; img-src https://elsewhere.example; ${rest}`, 'elsewhere'],
    [`default-src 'self'; script-src data:; ${rest}`, 'data:'],
    [`script-src 'self'; ${rest}`, 'default-src'],
    ["default-src 'self'; form-action 'self'", 'base-uri'],
    ["default-src 'self'; base-uri 'none'", 'form-action'],
  ])('refuses %s', (policy, what) => {
    const faults = withPolicy(policy);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(what);
  });

  it('refuses a page without one', () => {
    expect(faultsOf(soundPage('题', '').replace(/<meta[^>]*>/, ''))).toEqual(['/a/  没有 CSP']);
  });

  it.each([
    '<script>alert(1)</script>',
    '<style>p{color:red}</style>',
    '<p style="color:red"></p>',
    '<p onclick="alert(1)"></p>',
  ])('refuses %s in a page', (body) => {
    expect(faultsOf(soundPage('题', body))).toHaveLength(1);
  });

  it('lets data stand in a script element', () => {
    const body = '<script type="application/ld+json">{"a":1}</script>';
    expect(faultsOf(soundPage('题', body))).toEqual([]);
  });
});
