import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**', 'test/hostile/**', 'test/crash/**', 'test/endings/**'],
    // Processes, not threads: tests kill data processes and load native modules.
    pool: 'forks',
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Ends what hangs; no test is one of speed, and building or opening a dataset takes long on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
