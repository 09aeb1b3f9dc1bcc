import { expect, it } from 'vitest';
import { listChanges } from '#cms/backends/conflict-panel.ts';

it('tells the lines that the other editor took out and put in, and not a word of what stayed', () => {
  const opened = 'id: a\ntitle: 旧\n';
  const theirs = 'id: a\ntitle: 新\n';
  expect(listChanges({ opened, theirs, mine: '' })).toEqual(['删去　title: 旧', '写上　title: 新']);
});
