import { defineConfig } from 'vitest/config'

/** Files that mean harm, and crashes: each case in a process of its own, so they take their time. */
export default defineConfig({
  test: {
    include: ['test/hostile/**/*.test.ts', 'test/crash/**/*.test.ts', 'test/endings/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
    maxConcurrency: 2,
    testTimeout: 120_000,
  },
})
