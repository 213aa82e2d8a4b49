import { defineConfig } from '@playwright/test'
import { maybeWhyNoRuntime } from '../stand-in/launch.ts'

const why = maybeWhyNoRuntime()
if (why !== undefined) process.stderr.write(`${why}\n`)

/** Specs of the built Electron shell: on the real runtime where it is installed, on the stand-in elsewhere. */
// eslint-disable-next-line no-restricted-syntax -- Playwright reads the default export
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  grepInvert: why === undefined ? [] : /./,
  outputDir: '../../test-results/electron',
  globalSetup: './build-app.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
})
