import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIXTURE_FOLDER, launchFixture, takeLog, type Fixture } from './fixture.ts'
import { launchDesk } from './launch.ts'

const userData = mkdtempSync(join(tmpdir(), 'fixture-user-data-'))
let fixture: Fixture
beforeAll(async () => {
  fixture = await launchFixture({ userData })
})
afterAll(async () => {
  await fixture.app.close()
  rmSync(userData, { recursive: true, force: true })
})

describe('what the stand-in doesn’t know', () => {
  it('throws by its name, in every module', async () => {
    const messages = await fixture.app.evaluate((electron) => {
      const asked: [object, string][] = [
        [electron, 'autoUpdater'],
        [electron, 'crashReporter'],
        [electron.app, 'getGPUInfo'],
        [electron.app.commandLine, 'appendArgument'],
        [electron.BrowserWindow, 'fromBrowserView'],
        [electron.BrowserWindow.getAllWindows()[0] ?? {}, 'setKiosk'],
        [electron.BrowserWindow.getAllWindows()[0]?.webContents ?? {}, 'openDevTools'],
        [electron.BrowserWindow.getAllWindows()[0]?.webContents.mainFrame ?? {}, 'executeJavaScript'],
        [electron.clipboard, 'readHTML'],
        [electron.dialog, 'showOpenDialogSync'],
        [electron.ipcMain, 'toString2'],
        [electron.Menu, 'sendActionToFirstResponder'],
        [electron.Menu.getApplicationMenu() ?? {}, 'insert'],
        [electron.nativeImage, 'createFromNamedImage'],
        [electron.nativeTheme, 'shouldUseInvertedColorScheme'],
        [electron.net, 'request'],
        [electron.protocol, 'registerFileProtocol'],
        [electron.screen, 'dipToScreenPoint'],
        [electron.session, 'fromPartition'],
        [electron.session.defaultSession, 'cookies'],
        [electron.session.defaultSession.webRequest, 'onHeadersReceived'],
        [electron.shell, 'trashItem'],
        [electron.utilityProcess, 'other'],
      ]
      return asked.map(([module, name]) => {
        try {
          return `${name} is ${typeof Reflect.get(module, name)}`
        } catch (error) {
          return (error as Error).message
        }
      })
    })
    for (const message of messages) expect(message).toMatch(/^stand-in: [\w ().]+ is not implemented$/)
    expect(messages).toHaveLength(23)
  })

  it('throws for listeners of events it never emits, and for options it would ignore', async () => {
    const messages = await fixture.app.evaluate(({ app, BrowserWindow, Menu, utilityProcess }) => {
      const attempts: (() => unknown)[] = [
        () => app.on('gpu-info-update', () => undefined),
        () => BrowserWindow.getAllWindows()[0]?.on('swipe', () => undefined),
        () => BrowserWindow.getAllWindows()[0]?.webContents.on('paint', () => undefined),
        () => new BrowserWindow({ kiosk: true }),
        () => utilityProcess.fork('/x.js', [], { partition: 'x' }),
        () => Menu.buildFromTemplate([{ label: 'x', icon: '/x.png' }]),
        () => Menu.buildFromTemplate([{ label: 'x', accelerator: 'Kontrol+X' }]),
        () => Menu.buildFromTemplate([{ role: 'toggleDevTools' }]),
      ]
      return attempts.map((attempt) => {
        try {
          attempt()
          return 'nothing thrown'
        } catch (error) {
          return (error as Error).message
        }
      })
    })
    for (const message of messages) expect(message).toMatch(/^stand-in: /)
  })

  it('refuses unsafe or unknown webPreferences', async () => {
    const unsafe = {
      sandbox: false,
      contextIsolation: false,
      nodeIntegration: true,
      nodeIntegrationInWorker: true,
      nodeIntegrationInSubFrames: true,
      webSecurity: false,
      allowRunningInsecureContent: true,
      experimentalFeatures: true,
      webviewTag: true,
      navigateOnDragDrop: true,
      plugins: true,
      enableBlinkFeatures: 'X',
      preload: 'relative.js',
    }
    const messages = await fixture.app.evaluate(({ BrowserWindow }, preferences) => {
      return Object.entries(preferences).map(([key, value]) => {
        try {
          new BrowserWindow({ webPreferences: { [key]: value } })
          return `${key} is allowed`
        } catch (error) {
          return (error as Error).message
        }
      })
    }, unsafe)
    const expected = Object.keys(unsafe).map((key) =>
      key === 'preload'
        ? /^preload script must have absolute path$/
        : new RegExp(`^stand-in: webPreferences.${key}.* is `),
    )
    messages.forEach((message, index) => {
      expect(message).toMatch(expected[index] ?? /never/)
    })
    expect(messages).toHaveLength(13)
  })
})

describe('the main process', () => {
  it('finds a window by its DevTools target, as Playwright does', async () => {
    const window = await fixture.app.browserWindow(fixture.page)
    // The fixture shows its window once the page is ready to be shown.
    await expect
      .poll(() =>
        window.evaluate((own: BrowserWindow) => [own.isVisible(), own.getTitle(), own.webContents.getURL()]),
      )
      .toEqual([true, 'Fixture', 'app://fixture/index.html'])
  })

  it('gives each dialog the answer its test has set, and throws for one nobody answers', async () => {
    const unanswered = await fixture.app.evaluate(async ({ dialog }) => {
      try {
        return await dialog.showMessageBox({ message: 'x' })
      } catch (error) {
        return (error as Error).message
      }
    })
    expect(unanswered).toContain('nobody answers dialog.showMessageBox')
    await fixture.app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/chosen.sqlite'] })
    })
    const chosen = await fixture.page.evaluate(() =>
      (window as unknown as { desk: { invoke(name: string): unknown } }).desk.invoke('choose'),
    )
    expect(chosen).toEqual(['/chosen.sqlite'])
  })

  it('clicks menu items by their id', async () => {
    await takeLog(fixture.app)
    const item = await fixture.app.evaluate(({ Menu }) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById('hello')
      found?.click()
      return [
        found?.label,
        found?.accelerator,
        Menu.getApplicationMenu()?.items[0]?.submenu?.items[1]?.accelerator,
      ]
    })
    expect(item).toEqual(['Hello', 'CommandOrControl+Shift+H', 'CommandOrControl+Q'])
    expect(await takeLog(fixture.app)).toEqual([['hello']])
  })

  it('has an asynchronous clipboard', async () => {
    const seen = await fixture.app.evaluate(async ({ clipboard, ClipboardItem }) => {
      await clipboard.writeText('text')
      const text = await clipboard.readText()
      const png = new Blob([new Uint8Array([1, 2])], { type: 'image/png' })
      await clipboard.write([new ClipboardItem({ 'image/png': png, 'text/plain': 'both' })])
      const [item] = await clipboard.read()
      return [text, await clipboard.has('image/png'), item?.types, await clipboard.readText()]
    })
    expect(seen).toEqual(['text', true, ['image/png', 'text/plain'], 'both'])
  })

  it('runs a utility process, transfers a port to it, and outlives its endless loop', async () => {
    await takeLog(fixture.app)
    const seen = await fixture.app.evaluate(
      async ({ utilityProcess, MessageChannelMain }, path) => {
        const child = utilityProcess.fork(path, ['one'], { serviceName: 'fixture' })
        const next = () => new Promise<unknown>((resolve) => child.once('message', resolve))
        child.postMessage({ bytes: new Uint8Array([1, 2]), big: 1n })
        const echo = (await next()) as { echo: { big: bigint }; argv: string[]; type: string }
        const { port1, port2 } = new MessageChannelMain()
        child.postMessage('port', [port2])
        const doubled = new Promise((resolve) =>
          port1.once('message', ({ data }) => {
            resolve(data)
          }),
        )
        port1.start()
        port1.postMessage(21)
        const answer = await doubled
        const pid = child.pid
        child.postMessage('spin')
        const exit = new Promise((resolve) => child.once('exit', resolve))
        await new Promise((resolve) => setTimeout(resolve, 100))
        const killed = child.kill()
        await exit
        return {
          big: String(echo.echo.big),
          argv: echo.argv,
          type: echo.type,
          answer,
          hadPid: typeof pid,
          killed,
        }
      },
      join(FIXTURE_FOLDER, 'utility.mjs'),
    )
    expect(seen).toEqual({
      big: '1',
      argv: ['one'],
      type: 'utility',
      answer: { doubled: 42 },
      hadPid: 'number',
      killed: true,
    })
    expect(await takeLog(fixture.app)).toEqual([['child-process-gone', 'killed']])
  })

  it('is told of a second instance, which gives way', async () => {
    await takeLog(fixture.app)
    const second = launchDesk({ appFolder: FIXTURE_FOLDER, userData, arguments: ['/some/file.sqlite'] })
    await expect(second).rejects.toThrow()
    await expect
      .poll(() => takeLog(fixture.app))
      .toEqual([['second-instance', '/some/file.sqlite', expect.any(String), { from: 'second' }]])
  })

  it('answers the app’s own scheme by net.fetch, and nothing else but files', async () => {
    const seen = await fixture.app.evaluate(async ({ net }) => {
      const answer = await net.fetch('app://fixture/page.js')
      const elsewhere = await net.fetch('https://elsewhere.example/').then(
        () => 'answered',
        (error: unknown) => String(error),
      )
      return [answer.status, (await net.fetch('app://other/page.js')).status, elsewhere]
    })
    expect(seen).toEqual([200, 404, 'Error: net::ERR_INTERNET_DISCONNECTED'])
  })
})
