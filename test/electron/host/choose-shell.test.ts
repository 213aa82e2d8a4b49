import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseShell } from '../../../electron/host/choose-shell.ts'
import { temporaryFolder } from '../temporary-folder.ts'

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
  expect(chooseShell(root, ['figures.sqlite'], {})).toEqual({
    shell: 'electron',
    command: runtime,
    commandArguments: [main, 'figures.sqlite'],
  })
  expect(chooseShell(root, ['--browser'], {})).toEqual({ shell: 'browser', reason: 'asked' })
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
  expect(chooseShell(root, [], { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'elsewhere') })).toMatchObject({
    command: runtime,
  })
})
