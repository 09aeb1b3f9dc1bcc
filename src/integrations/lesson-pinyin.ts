import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toText } from 'hast-util-to-text';
import { printPinyinScript } from './course/pinyin-words.ts';
import { findElement, readHtml } from './course/read-page.ts';

/** Writes beside each lesson the sounds of the words that stand in it; a page loads them when a reader asks. */
export function lessonPinyin(): AstroIntegration {
  return {
    name: 'lesson-pinyin',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = join(fileURLToPath(dir), 'courses');
        if (!existsSync(root)) return;
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!/^[^/\\]+[/\\][^/\\]+[/\\]index\.html$/.test(name)) continue;
          const lesson = findElement(
            readHtml(join(root, name)),
            ({ properties }) => properties['dataLesson'] !== undefined,
          );
          if (lesson)
            writeFileSync(join(root, name, '..', 'pinyin.js'), printPinyinScript(toText(lesson)));
        }
      },
    },
  };
}
