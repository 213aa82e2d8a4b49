import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', 'test/hostile/**', 'test/crash/**'],
    // Processes, not threads: tests kill data processes and load native modules.
    pool: 'forks',
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Building and opening the bundled dataset of four companies takes seconds, and many on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
