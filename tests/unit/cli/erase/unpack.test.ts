import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { findWord, unpack } from '#cli/erase/unpack.ts';

const word = '没有公开的词';
const text = Buffer.from(`<p>${word}</p>`);
const hidden = (name: string, bytes: Uint8Array): string[] =>
  findWord(unpack({ name, bytes: Buffer.from(bytes) }), word);

test.each([
  ['a page', 'a.html', text],
  ['a zip', 'a.zip', zipSync({ 'a.html': text })],
  ['a document inside a zip', 'a.zip', zipSync({ 'a.docx': zipSync({ 'word.xml': text }) })],
  ['gzip', 'a.pf_index', gzipSync(text)],
  ['brotli', 'a.js.br', brotliCompressSync(text)],
  [
    'a stream of a PDF',
    'a.pdf',
    Buffer.concat([Buffer.from('%PDF-1.7\nstream\n'), deflateSync(text), Buffer.from('endstream')]),
  ],
  ['UTF-16', 'a.csv', Buffer.from(word, 'utf16le')],
  ['an address', 'a.xml', Buffer.from(encodeURIComponent(word))],
  [
    'character references',
    'a.html',
    Buffer.from([...word].map((one) => `&#${one.codePointAt(0)};`).join('')),
  ],
  [
    'escapes of JSON',
    'a.json',
    Buffer.from([...word].map((one) => `\\u${one.charCodeAt(0).toString(16)}`).join('')),
  ],
  ['a file name', `${word}.html`, Buffer.from('')],
])('a word in %s is found', (_, name, bytes) => {
  expect(hidden(name, bytes)).not.toEqual([]);
});

test('a word that is not there is not found', () => {
  expect(hidden('a.zip', zipSync({ 'a.html': Buffer.from('没有公开') }))).toEqual([]);
});
