import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { eraseHistory } from './erase/erase-history.ts';
import { unpackFolder } from './erase/unpack.ts';
import { matchWords } from './erase/word-pattern.ts';

/** `npm run erase`: a repository without a person, in every version of every file; see docs/guide/erase-a-person.md. */
const { values } = parseArgs({
  options: {
    repo: { type: 'string', default: '.' },
    to: { type: 'string' },
    words: { type: 'string' },
    remove: { type: 'string', multiple: true, default: [] },
    release: { type: 'string', multiple: true, default: [] },
  },
});

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!values.words || !existsSync(values.words))
  fail('缺 --words 文件：把要抹掉的姓名、电话一行一个写进文本文件，放在仓库外面');
const words = readFileSync(values.words, 'utf8').split(/\r?\n/).filter(Boolean);

// What was built or handed out earlier is not mended but made anew.
const packed = values.release
  .flatMap((folder) => unpackFolder(folder).map((leaf) => ({ ...leaf, folder })))
  .filter(({ name, bytes }) => matchWords(words).isIn(name) || matchWords(words).isInBytes(bytes));
for (const { folder, name } of packed) console.error(`${folder}/${name}  还有这些词`);
if (packed.length > 0) fail('删掉这些文件，从抹过的仓库重新生成');

if (values.to) {
  const to = resolve(values.to);
  if (existsSync(to)) fail(`${to} 已经在了：换一个还没有的文件夹`);
  const { commits, replaced, removed, left } = eraseHistory({
    repo: resolve(values.repo),
    to,
    words,
    remove: values.remove,
  });
  if (left.length > 0) {
    rmSync(to, { recursive: true });
    for (const line of left) console.error(line);
    fail('没有抹干净，新仓库已经删掉：给上面的文件各加一个 --remove 再来；分支或标签先改名');
  }
  console.log(
    `${commits} 次提交，改了 ${replaced} 处，去掉 ${removed} 处文件，逐个对象查过，没有了。`,
  );
  console.log(`新仓库在 ${to}。接着照 docs/guide/erase-a-person.md 第 4 步换上去。`);
} else if (values.release.length > 0) console.log('生成的文件里没有这些词。');
else fail('缺 --to 文件夹：抹过的仓库放在哪里');
