import path from 'node:path'
import { parsePlaywrightReport, parseVitestReport, type TestCounts } from './test-counts.ts'

export interface TestStep {
  readonly name: string
  /** For Node: a script from the root, and its arguments. */
  readonly command: readonly string[]
  /** It uses one processor and changes nothing: it may run beside the others that say so. */
  readonly isLight?: boolean
  /** Where a test runner writes its report, from the root, and who reads it. */
  readonly report?: { readonly file: string; readonly parse: (json: string) => TestCounts }
}

const TSCONFIGS = ['pure', 'node', 'renderer', 'test', 'electron']
const UNIT_REPORT = path.join('test-results', 'unit.json')
const HARM_REPORT = path.join('test-results', 'harm.json')
const CUT_OFF_REPORT = path.join('test-results', 'unit-cut-off.json')

// The longest first, so that it doesn't end alone.
const STATIC_STEPS: readonly TestStep[] = [
  {
    name: 'lint',
    command: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
    isLight: true,
  },
  ...TSCONFIGS.map((room) => ({
    name: `types of ${room}`,
    command: ['node_modules/typescript/bin/tsc', '-p', `build/tsconfig/${room}.json`],
    isLight: true,
  })),
  { name: 'import law', command: ['build/check-layers.ts'], isLight: true },
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    isLight: true,
  },
]

const BUILD_STEPS: readonly TestStep[] = [{ name: 'build', command: ['build/build.ts'] }]

const vitest = (report: string, given: readonly string[]): readonly string[] => [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...given,
]

const unitStep = (given: readonly string[]): TestStep => ({
  name: 'unit tests',
  command: vitest(UNIT_REPORT, given),
  report: { file: UNIT_REPORT, parse: parseVitestReport },
})

/** What opens untrusted files is tested with no network at all; a test that starts a browser can't be. */
const UNIT_STEPS: readonly TestStep[] = [
  {
    name: 'unit tests of data/, cut off from the network',
    command: [
      'build/run-cut-off.ts',
      ...vitest(CUT_OFF_REPORT, [
        'test/data/',
        // Each file in a process of its own would load the product's modules again 160 times: a quarter to three quarters of its time.
        '--no-isolate',
        '--exclude=test/data/**/*-in-chromium.test.ts',
      ]),
    ],
    report: { file: CUT_OFF_REPORT, parse: parseVitestReport },
  },
  unitStep(['--exclude=test/data/**/!(*-in-chromium).test.ts']),
  {
    name: 'hostile files and crashes',
    command: vitest(HARM_REPORT, ['--config=vitest.harm.config.ts']),
    report: { file: HARM_REPORT, parse: parseVitestReport },
  },
]

// The step runner tells Playwright by its environment where the report goes.
const playwrightStep = (name: string, file: string, given: readonly string[]): TestStep => ({
  name,
  command: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...given],
  report: { file: path.join('test-results', file), parse: parsePlaywrightReport },
})

const browserStep = (wanted: readonly string[]): TestStep =>
  playwrightStep('browser tests', 'browser.json', wanted)

const SHELL_STEPS: readonly TestStep[] = [
  playwrightStep('Electron shell', 'electron-shell.json', [
    '-c',
    'test/electron-shell/playwright.config.ts',
    '--pass-with-no-tests',
  ]),
  { name: 'package', command: ['build/pack-check.ts'] },
]

/** What `npm test` (`all`), `npm run test:unit` and `npm run test:e2e` do, in order; `wanted` narrows a runner's files. */
export function testSteps(which: 'all' | 'unit' | 'e2e', wanted: readonly string[]): readonly TestStep[] {
  if (which === 'unit') return wanted.length > 0 ? [unitStep(wanted)] : UNIT_STEPS
  if (which === 'e2e') return [...BUILD_STEPS, browserStep(wanted)]
  return [...STATIC_STEPS, ...BUILD_STEPS, ...UNIT_STEPS, browserStep([]), ...SHELL_STEPS]
}
