import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseShell } from '../../../electron/host/choose-shell.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const DISPLAY = { DISPLAY: ':0' }

function write(root: string, path: string, text = ''): string {
  const file = join(root, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return file
}

test('Electron shows the app where its runtime and the app’s part for it are there', () => {
  const root = temporaryFolder()
  const runtime = write(root, 'node_modules/electron/dist/electron')
  write(root, 'node_modules/electron/path.txt', 'electron')
  const main = write(root, 'out/electron/main.cjs')
  expect(chooseShell(root, ['figures.sqlite'], DISPLAY)).toEqual({
    shell: 'electron',
    command: runtime,
    commandArguments: [main, 'figures.sqlite'],
  })
  for (const option of ['--browser', '--no-open', '--port', '--port=8080'])
    expect(chooseShell(root, [option], DISPLAY)).toEqual({ shell: 'browser', reason: 'asked' })
})

test.runIf(process.platform === 'linux')('with no display the browser shell is served, and says why', () => {
  const root = temporaryFolder()
  write(root, 'node_modules/electron/dist/electron')
  write(root, 'node_modules/electron/path.txt', 'electron')
  write(root, 'out/electron/main.cjs')
  expect(chooseShell(root, [], {})).toEqual({ shell: 'browser', reason: 'no-display' })
})

test('without the runtime, or without the app’s part for it, the browser does, and says why', () => {
  const root = temporaryFolder()
  expect(chooseShell(root, [], {})).toEqual({ shell: 'browser', reason: 'no-runtime' })
  write(root, 'node_modules/electron/path.txt', 'electron')
  expect(chooseShell(root, [], {})).toEqual({ shell: 'browser', reason: 'no-runtime' })
  write(root, 'node_modules/electron/dist/electron')
  expect(chooseShell(root, [], {})).toEqual({ shell: 'browser', reason: 'no-electron-build' })
})

test('a runtime in a folder that the environment names is taken', () => {
  const root = temporaryFolder()
  write(root, 'out/electron/main.cjs')
  const runtime = write(root, 'elsewhere/electron')
  expect(
    chooseShell(root, [], { ...DISPLAY, ELECTRON_OVERRIDE_DIST_PATH: join(root, 'elsewhere') }),
  ).toMatchObject({
    command: runtime,
  })
})
