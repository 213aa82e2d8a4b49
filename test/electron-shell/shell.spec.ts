import type { DatasetStamp } from '../../data/model/dataset-stamp.ts'
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import type { ShellCommand } from '../../electron/contract/shell-command.ts'
import { announceRuntime } from '../stand-in/launch.ts'
import { expect, firstFigure, otherDataset, stateOf, test } from './electron-test.ts'

const KILLS = 50

const dataProcess = (app: ElectronApplication): Promise<number | undefined> =>
  app.evaluate(({ app: own }) => own.getAppMetrics().find(({ name }) => name === 'Data')?.pid)

test('the app opens with the bundled dataset and its first figure', async ({ page }) => {
  const state = await stateOf(page)
  expect(state).toMatchObject({ shell: 'electron', startFailure: null })
  expect(state.dataset?.isBundled).toBe(true)
  await page.screenshot({ path: 'test-results/electron/first-figure.png' })
})

test('the dialog opens another dataset, and the page never sees its path', async ({ app, page, folder }) => {
  const path = otherDataset(folder)
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
  const reply = await page.evaluate(() => window.desk.call('dataset.choose', {}, null))
  expect(reply).toMatchObject({ ok: true, value: { name: 'other.sqlite' } })
  expect(JSON.stringify(reply)).not.toContain(folder)
  const opened = await page.evaluate(
    async (handle) =>
      window.desk
        .call('app.state', {}, null)
        .then((now) => window.desk.call('dataset.open', { handle }, now.ok ? (now.of ?? null) : null)),
    handleOf(reply),
  )
  expect(opened).toMatchObject({ ok: true, value: { name: 'other.sqlite', isBundled: false } })
  expect(readdirSync(folder).sort()).toEqual(['home', 'other.sqlite'])
})

test('a file dropped on the window opens', async ({ page, folder }) => {
  const path = otherDataset(folder, 'dropped.sqlite')
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'bring'
    document.body.append(input)
  })
  await page.setInputFiles('#bring', path)
  await page.evaluate(() => {
    const file = document.querySelector<HTMLInputElement>('#bring')?.files?.[0]
    const dataTransfer = new DataTransfer()
    if (file !== undefined) dataTransfer.items.add(file)
    document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect.poll(async () => (await stateOf(page)).dataset?.name).toBe('dropped.sqlite')
})

test('a file that a page made up is refused in a sentence', async ({ page }) => {
  const reply = await page.evaluate(() => window.desk.handleOf(new File(['x'], 'made.sqlite')))
  expect(reply).toMatchObject({ ok: false, code: 'request-refused' })
})

test('each menu item asks the page for its own command', async ({ app, page }) => {
  await page.evaluate(() => {
    const heard: ShellCommand[] = []
    Object.assign(window, { heard })
    window.desk.onCommand?.((command) => heard.push(command))
  })
  await app.evaluate(({ Menu }) => {
    for (const id of [
      'open',
      'open-bundled',
      'import',
      'save-svg',
      'save-png',
      'save-pdf',
      'save-csv',
      'undo',
      'redo',
      'overview',
      'explore',
      'commitments',
      'publish',
      'sources',
    ]) {
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
    }
  })
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'heard') as ShellCommand[]))
    .toEqual([
      { kind: 'choose' },
      { kind: 'open-bundled' },
      { kind: 'import' },
      { kind: 'save', format: 'svg' },
      { kind: 'save', format: 'png' },
      { kind: 'save', format: 'pdf' },
      { kind: 'save', format: 'csv' },
      { kind: 'undo' },
      { kind: 'redo' },
      { kind: 'show', screen: 'overview' },
      { kind: 'show', screen: 'explore' },
      { kind: 'show', screen: 'commitments' },
      { kind: 'show', screen: 'publish' },
      { kind: 'show', screen: 'sources' },
    ])
})

test('the menu shows the other screen and goes back', async ({ app, page }) => {
  const click = (id: string) =>
    app.evaluate(({ Menu }, own) => {
      Menu.getApplicationMenu()?.getMenuItemById(own)?.click()
    }, id)
  await click('commitments')
  await expect(page.locator('.explore')).toHaveCount(0)
  await click('explore')
  await expect(page.locator('.explore')).toHaveCount(1)
})

test('a second start hands its file to the first, which opens it, and ends', async ({
  app,
  page,
  folder,
  launch,
}) => {
  const path = otherDataset(folder, 'second.sqlite')
  await expect(launch([path])).rejects.toThrow()
  await expect.poll(async () => (await stateOf(page)).dataset?.name).toBe('second.sqlite')
  expect(app.windows()).toHaveLength(1)
  expect(await page.content()).not.toContain(folder)
})

test('a second start hands over a figure or a view, and the running window shows it', async ({
  app,
  page,
  folder,
  launch,
}) => {
  const path = join(folder, 'figure.png')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)
  await page.getByRole('checkbox', { name: /^Germany/ }).check()
  await page.getByRole('navigation').getByRole('button', { name: 'Publish' }).click()
  await page.getByRole('button', { name: 'Save as PNG' }).click()
  await expect.poll(() => existsSync(path)).toBe(true)
  await page.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
  await page.getByRole('button', { name: 'Reset', exact: true }).click()

  await expect(launch([path])).rejects.toThrow()
  const said = page.getByRole('dialog')
  await expect(said.locator('[data-numbers]')).toHaveAttribute('data-numbers', 'same')
  await page.keyboard.press('Escape')
  await page.getByRole('navigation').getByRole('button', { name: 'Explore' }).click()
  await expect(page.getByRole('checkbox', { name: /^Germany/ })).toBeChecked()

  await expect(launch(['--view', 'v1/microsoft/2014H1-2020H2/requests/territories=FR'])).rejects.toThrow()
  await expect(page.getByRole('checkbox', { name: /^France/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Germany/ })).not.toBeChecked()
  await expect(launch(['--view', 'v1/nobody/2014H1-2020H2/requests'])).rejects.toThrow()
  await expect(page.getByRole('alert')).toContainText('nobody')
  await expect(page.getByRole('checkbox', { name: /^France/ })).toBeChecked()
  expect(app.windows()).toHaveLength(1)

  // The system opens a file with the app, as a double-click does on macOS.
  await app.evaluate(({ app: own }, opened) => {
    own.emit('open-file', { preventDefault: () => undefined }, opened)
  }, path)
  await expect(said.locator('[data-numbers]')).toHaveAttribute('data-numbers', 'same')
  expect(await page.content()).not.toContain(folder)
})

test.describe('started with a file', () => {
  test.use({ startArguments: [join(tmpdir(), 'disclosure-desk-nowhere', 'missing.sqlite')] })

  test('that isn’t there, the app says so and shows the bundled dataset', async ({ page }) => {
    const state = await stateOf(page)
    expect(state.startFailure).toMatchObject({ code: 'file-missing', details: { file: 'missing.sqlite' } })
    expect(state.dataset?.isBundled).toBe(true)
    await expect(page.getByText('There is no file missing.sqlite').first()).toBeVisible()
  })
})

test(`the data process may be killed ${KILLS} times: each time the next question is answered`, async ({
  app,
  page,
}) => {
  test.setTimeout(240_000)
  const query = (await stateOf(page)).dataset?.defaultQuery
  if (query === undefined) throw new Error('no dataset')
  const shown = await page.evaluate(
    async () => (await window.desk.call('app.state', {}, null)) as { of?: DatasetStamp },
  )
  const ask = () =>
    page.evaluate(async ([own, of]) => window.desk.call('view.answer', { query: own }, of), [
      query,
      shown.of ?? null,
    ] as const)
  let failures = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const pid = await dataProcess(app)
    const asking = ask()
    await page.waitForTimeout(Math.random() * 12)
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
    const reply = await asking
    if (!reply.ok) {
      failures += 1
      expect(reply).toMatchObject({
        code: 'process-stopped',
        sentence: expect.stringContaining('started again'),
      })
    }
    const next = await ask()
    if (!next.ok) expect(next.code).toBe('process-stopped')
    expect(await ask()).toMatchObject({ ok: true })
  }
  expect(failures).toBeLessThanOrEqual(KILLS)
  expect((await stateOf(page)).dataset?.isBundled).toBe(true)
})

test('a page that crashes is loaded again, and the reader is told', async ({ app }) => {
  const page = await app.firstWindow()
  await firstFigure(page)
  await app.evaluate(({ dialog, BrowserWindow }) => {
    dialog.showMessageBox = (...given: unknown[]) => {
      Object.assign(globalThis, { told: String(Reflect.get(Object(given.at(-1)), 'message')) })
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'told') as string | undefined))
    .toContain('loaded again with the last view')
  await expect
    .poll(
      () =>
        app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            'document.querySelector("main svg") !== null',
          ),
        ),
      { timeout: 20_000 },
    )
    .toBe(true)
})

test('the window stands where it stood, and nothing but settings is kept', async ({ launch, folder }) => {
  const first = await launch()
  await firstFigure(await first.firstWindow())
  await first.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 80, width: 1000, height: 700 })
  })
  await first.close()
  const home = join(folder, 'home')
  expect(readdirSync(join(home, 'copies'))).toEqual([])
  expect(existsSync(join(home, 'window.json'))).toBe(true)
  const second = await launch()
  await second.firstWindow()
  const bounds = await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  expect(bounds).toEqual({ x: 60, y: 80, width: 1000, height: 700 })
  await second.close()
})

test('the self-test finds everything as it must be', async ({ launch, folder: _folder }) => {
  const { kind } = announceRuntime()
  const app = await launch(['--self-test'])
  let printed = ''
  app.process().stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  const code = await new Promise((resolve) => app.process().once('exit', resolve))
  expect(code, `${kind}: ${printed}`).toBe(0)
  expect(printed).not.toContain('FAIL')
  expect(printed.match(/^ok {3}/gm)).toHaveLength(8)
})

/** The handle in the answer of `dataset.choose`. */
function handleOf(reply: unknown): string {
  return String(Reflect.get(Object(Reflect.get(Object(reply), 'value')), 'handle'))
}
