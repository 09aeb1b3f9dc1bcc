import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLiteral } from '#markdown/read-literal.ts';
import { runs } from '../../support/runs.ts';

describe('a literal', () => {
  it.each([
    ['3', 3],
    ['-2.5e1', -25],
    ['true', true],
    ['null', null],
    ['"a\\"b"', 'a"b'],
    ["'a\\nb\\u4e00'", 'a\nb一'],
    ['`两\n行`', '两\n行'],
    ['`$5`', '$5'],
    ['[]', []],
    ["[1, 'a', [true],]", [1, 'a', [true]]],
    ['{ a: 1, "b c": [2], }', { a: 1, 'b c': [2] }],
    [' {} ', {}],
  ])('%s is read', (source, value) => {
    expect(readLiteral(source)).toEqual({ value });
  });

  it.each([
    '',
    'a',
    'undefined',
    'NaN',
    'Infinity',
    '1e999',
    '1n',
    '0x10',
    '010',
    '1 + 1',
    '(1)',
    '!1',
    '-"a"',
    'a()',
    'a.b',
    '() => 1',
    '/a/',
    '`${a}`',
    'a`b`',
    '[1,,2]',
    '[,]',
    '[...a]',
    '{...a}',
    '{a}',
    '{[a]: 1}',
    '{a() {}}',
    '{get a() {}}',
    '{__proto__: 1}',
    '{"__proto__": 1}',
    '{"__proto\\u005f_": 1}',
    '{constructor: 1}',
    '1 2',
    '1; 2',
    '"a',
    "'a\nb'",
    '"\\x41"',
    '"\\0"',
    '1 // a',
    '/* a */ 1',
    '[1',
    '{a: 1',
    '{a: 1]',
    `${'['.repeat(40)}${']'.repeat(40)}`,
    'new Date',
    'this',
    'await 1',
    '<b/>',
  ])('%s is not', (source) => {
    expect(readLiteral(source)).toBeUndefined();
  });

  it('of any JSON is what JSON says, unless it is deep or names a prototype', () => {
    const value = fc
      .jsonValue({ maxDepth: 4 })
      .filter((json) => !/__proto__|constructor|prototype/.test(JSON.stringify(json)));
    fc.assert(
      fc.property(value, (json) => {
        const text = JSON.stringify(json);
        fc.pre(!/\\[bf]/.test(text));
        expect(readLiteral(text)?.value).toEqual(JSON.parse(text));
      }),
      { numRuns: runs(300) },
    );
  }, 120_000);

  it('is never found in arbitrary text without an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readLiteral(text)));
  }, 120_000);
});
