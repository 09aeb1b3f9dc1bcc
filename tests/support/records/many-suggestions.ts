import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies an instance and writes its suggestions again and again, under ids and titles of their own, until there are `count`. */
export function copyWithMany(source: string, target: string, count: number): void {
  cpSync(source, target, { recursive: true });
  const folder = join(target, 'suggestions');
  const patterns = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  for (let number = patterns.length + 1; number <= count; number += 1) {
    const id = `made-${String(number).padStart(4, '0')}`;
    const words = (patterns[number % patterns.length] ?? '')
      .replace(/^id: .*$/m, `id: ${id}`)
      .replace(/^title: (.*)$/m, `title: $1（第${number}件）`);
    writeFileSync(join(folder, `${id}.md`), words);
  }
}
