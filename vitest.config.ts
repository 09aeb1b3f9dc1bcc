import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // A limit against a hang, not a claim about speed: a busy machine may be ten times slower.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          exclude: ['tests/content/output/**'],
          testTimeout: 60_000,
        },
      },
      // Reads the built site (OUT_DIR, else dist): run it after a build.
      {
        test: {
          name: 'output',
          include: ['tests/content/output/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
