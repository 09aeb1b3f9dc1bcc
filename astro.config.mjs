import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { adminBundle } from '#integrations/admin-bundle.ts';
import { chineseSpacing } from '#integrations/chinese-spacing.ts';
import { contentGate } from '#integrations/content-gate.ts';
import { coursePackages } from '#integrations/course-packages.ts';
import { goneAddresses } from '#integrations/gone-addresses.ts';
import { lessonPinyin } from '#integrations/lesson-pinyin.ts';
import { mediaCopy } from '#integrations/media-copy.ts';
import { searchIndex } from '#integrations/search-index.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://lawecho.example',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // Our own pages only (src/pages); what editors write in MDX is never compiled, see docs/adr.
  integrations: [
    contentGate(),
    mdx(),
    mediaCopy(),
    goneAddresses(),
    chineseSpacing(),
    adminBundle(),
    searchIndex(),
    lessonPinyin(),
    coursePackages(),
  ],
  // A line break between two elements is no space, as Chinese wants it; a space is written where one is meant.
  compressHTML: 'jsx',
  // Every script and style is a file, so the policy needs no hash and no unsafe-inline.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
