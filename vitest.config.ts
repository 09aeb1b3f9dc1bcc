import { defineConfig } from 'vitest/config';

/** A limit against a hang, not a claim about speed: a busy machine may be ten times slower. */
const testTimeout = 60_000 * Number(process.env['FUZZ_FACTOR'] ?? 1);

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout } },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          exclude: ['tests/content/output/**'],
          testTimeout,
        },
      },
      // Reads the built site (OUT_DIR, else dist): run it after a build.
      {
        test: {
          name: 'output',
          include: ['tests/content/output/**/*.test.ts'],
          testTimeout: 2 * testTimeout,
        },
      },
    ],
  },
});
