import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', 'test/hostile/**', 'test/crash/**'],
    // Processes, not threads: tests kill data processes and load native modules.
    pool: 'forks',
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    // Building the bundled dataset of four companies takes seconds on a busy machine.
    hookTimeout: 60_000,
  },
})
