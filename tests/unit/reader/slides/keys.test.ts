import { describe, expect, it } from 'vitest';
import { keyAction } from '#reader/slides/keys.ts';

describe('the keys of the slides', () => {
  it('turn the slides from a keyboard and from a remote', () => {
    expect(keyAction('PageDown', false)).toBe('on');
    expect(keyAction('PageUp', true)).toBe('back');
    expect(keyAction('S', false)).toBe('notes');
    expect(keyAction('b', true)).toBe('blank');
    expect(keyAction('.', false)).toBe('blank');
  });

  it('leave Space and Enter to a control that has the focus, so that an answer can be opened', () => {
    expect(keyAction(' ', true)).toBeUndefined();
    expect(keyAction('Enter', true)).toBeUndefined();
    expect(keyAction(' ', false)).toBe('on');
  });

  it('leave every other key alone', () => {
    expect(keyAction('Tab', false)).toBeUndefined();
    expect(keyAction('toString', false)).toBeUndefined();
  });
});
