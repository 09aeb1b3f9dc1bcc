import { findKindFaults } from '../support/e2e/sample-pages.ts';
import { expect, test } from '../support/e2e/test.ts';

test('the site has a page of every kind, and no page of an unknown kind', () => {
  expect(findKindFaults()).toEqual([]);
});
