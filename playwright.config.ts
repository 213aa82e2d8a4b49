import { defineConfig } from '@playwright/test'
import { maybeWhyNoRuntime } from './test/stand-in/launch.ts'
import type { DeskOptions } from './test/e2e/desk-test.ts'
import { launchOptions } from './test/browser/launch-options.ts'

export default defineConfig<DeskOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: 'test/golden/screen/{arg}{ext}',
  // A picture that isn't there is drawn by `--update-snapshots` and looked at, never by a run that is to pass.
  updateSnapshots: 'none',
  // Each test starts an app of its own.
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'browser-shell', testMatch: '*.spec.ts', use: { shell: 'browser' } },
    // What people do with the app, once more in the Electron shell: on its real runtime where that is installed, else on the stand-in.
    ...(maybeWhyNoRuntime() === undefined
      ? [
          {
            name: 'electron-shell',
            testMatch: '*.spec.ts',
            grep: /@each-shell/,
            use: { shell: 'electron' as const },
          },
        ]
      : []),
  ],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: await launchOptions(),
    // A trace of every step costs a third of the time: `TRACE=1` keeps those of the tests that fail.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
})
