import { ensureBrowser } from './setup/browser.ts';
import { ensureChineseFont } from './setup/chinese-font.ts';
import { ensureTools } from './setup/debian-tools.ts';

/** Gets ready what the tests need beyond npm's packages. Safe to run again: what is there is only looked at. */
try {
  console.log(`准备：Node ${process.versions.node}`);
  const browser = await ensureBrowser();
  console.log(`准备：浏览器 ${browser.path}（${browser.from}）`);
  console.log(`准备：中文字体 ${ensureChineseFont()}`);
  console.log(`准备：xmllint 和 nginx ${ensureTools()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
