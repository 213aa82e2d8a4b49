import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchFixture, takeLog, type Fixture, type FixtureWindow } from './fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await launchFixture()
})
afterAll(() => fixture.app.close())

declare const window: FixtureWindow

describe('a preload in its isolated world', () => {
  it('gives the page only what contextBridge exposes', async () => {
    const seen = await fixture.page.evaluate(() => ({
      beforePageScript: document.body.dataset['desk'],
      require: typeof Reflect.get(window, 'require'),
      process: typeof Reflect.get(window, 'process'),
      frozen: [window.desk, window.desk.nested, window.desk.nested.list].map((value) =>
        Object.isFrozen(value),
      ),
      facts: window.desk.process,
      refused: window.desk.refused,
      exposeAgain: window.desk.exposeAgain,
    }))
    expect(seen).toEqual({
      beforePageScript: 'object',
      require: 'undefined',
      process: 'undefined',
      frozen: [true, true, true],
      facts: { sandboxed: true, isolated: true, type: 'renderer', argv: '--fixture' },
      refused: [
        'module not found: fs',
        'stand-in: electron (preload).clipboard is not implemented',
        'stand-in: ipcRenderer.sendSync is not implemented',
        'stand-in: process (preload).binding is not implemented',
      ],
      exposeAgain: 'Cannot bind an API on top of an existing property on the window object',
    })
  })

  it('proxies functions both ways, promises, and errors by their message', async () => {
    const seen = await fixture.page.evaluate(async () => {
      const { desk } = window
      const count = desk.counter()
      let thrown = ''
      try {
        desk.throws()
      } catch (error) {
        thrown = String(error)
      }
      return {
        sum: desk.add(2, 3),
        later: await desk
          .later({ a: new Map([[1, 2n]]) })
          .then((value) => (value as { a: Map<number, bigint> }).a.get(1) === 2n),
        callback: desk.callback((text) => `${text}, and back`),
        counts: [count(), count()],
        thrown,
        note: await desk.note('hello'),
      }
    })
    expect(seen).toEqual({
      sum: 5,
      later: true,
      callback: 'from preload, and back',
      counts: [1, 2],
      thrown: 'Error: from preload',
      note: 'HELLO',
    })
  })

  it('carries values to the main process and back by structured clone', async () => {
    const seen = await fixture.page.evaluate(async () => {
      const { desk } = window
      const map = (await desk.invoke('echo', new Map([[1, new Set([1n, Number.NaN, undefined])]]))) as Map<
        number,
        Set<unknown>
      >
      const cycle: { self?: unknown } = {}
      cycle.self = cycle
      const back = (await desk.invoke('echo', new Date(5))) as Date
      const failure = async (work: Promise<unknown>) =>
        work.then(
          () => 'no failure',
          (error: unknown) => String(error),
        )
      return {
        set: [...(map.get(1) ?? [])].map(String),
        date: back instanceof Date && back.getTime(),
        floats: Array.from((await desk.invoke('echo', new Float32Array([1.5, 2]))) as Float32Array),
        failed: await failure(desk.invoke('fail')),
        unhandled: await failure(desk.invoke('nobody')),
        aFunction: await failure(desk.invoke('echo', { call: () => 1 })),
      }
    })
    expect(seen).toEqual({
      set: ['1', 'NaN', 'undefined'],
      date: 5,
      floats: [1.5, 2],
      failed: "Error: Error invoking remote method 'fail': RangeError: deliberate",
      unhandled: "Error: Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      aFunction: 'Error: An object could not be cloned.',
    })
  })

  it('learns where a chosen file lies, and nothing of a made one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fixture-file-'))
    const path = join(folder, 'données 1.txt')
    writeFileSync(path, 'text')
    await fixture.page.setInputFiles('#file', path)
    const seen = await fixture.page.evaluate(() => {
      const { desk } = window
      const chosen = document.querySelector<HTMLInputElement>('#file')?.files?.[0]
      const made = new File(['x'], 'made.txt')
      let refused = ''
      try {
        desk.pathOf({} as File)
      } catch (error) {
        refused = String(error)
      }
      return chosen === undefined
        ? null
        : [desk.kinds(chosen), desk.pathOf(chosen), desk.pathOf(made), refused]
    })
    rmSync(folder, { recursive: true })
    expect(seen).toEqual(['[object File]', path, '', 'Error: getPathForFile: not a File'])
  })
})

describe('a message’s sender', () => {
  it('is the main frame of the page that sent it', async () => {
    const sender = await fixture.page.evaluate(() => window.desk.invoke('sender', 0))
    expect(sender).toEqual({
      url: 'app://fixture/index.html',
      origin: 'app://fixture',
      isMain: true,
      parent: null,
    })
  })

  it('is null once that frame has navigated', async () => {
    await takeLog(fixture.app)
    await fixture.page.evaluate(() => {
      void window.desk.invoke('sender', 600)
      location.href = '/second.html'
    })
    await fixture.page.waitForSelector('text=Second')
    await expect
      .poll(async () => (await takeLog(fixture.app)).filter(([name]) => name === 'sender'))
      .toEqual([['sender', null]])
    await fixture.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.loadURL('app://fixture/index.html'),
    )
    // Playwright hears of the navigation later than the main process does.
    await fixture.page.waitForSelector('#file', { state: 'attached' })
  })
})

describe('the page’s confinement', () => {
  it('enforces the Content-Security-Policy of the protocol’s answer', async () => {
    const seen = await fixture.page.evaluate(async () => {
      const violated: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.body.append(script)
      document.body.setAttribute('style', 'color: red')
      const fetched = await fetch('/page.js').then(
        () => 'fetched',
        () => 'refused',
      )
      let evaluated = 'refused'
      try {
        evaluated = String((0, eval)('1 + 1'))
      } catch {
        // refused
      }
      const worker = await new Promise<unknown>((resolve) => {
        const own = new Worker('/worker.js')
        own.onmessage = (message) => resolve(message.data)
        own.onerror = () => resolve('worker failed')
      })
      return {
        inline: Reflect.has(window, 'ranInline'),
        fetched,
        evaluated,
        worker,
        violated: [...new Set(violated)].sort(),
      }
    })
    expect(seen).toEqual({
      inline: false,
      fetched: 'refused',
      // Playwright's own evaluation is exempt from the policy, and so is what it evaluates.
      evaluated: expect.any(String) as string,
      worker: 'worker ran',
      violated: expect.arrayContaining(['connect-src', 'script-src-elem', 'style-src-attr']) as string[],
    })
  })

  it('asks will-frame-navigate and will-navigate, and stays when they prevent', async () => {
    await takeLog(fixture.app)
    await fixture.page.evaluate(() => {
      location.href = 'https://elsewhere.example/x'
    })
    await expect
      .poll(() => takeLog(fixture.app))
      .toEqual([['will-frame-navigate', 'https://elsewhere.example/x', true]])
    await fixture.page.evaluate(() => {
      location.href = 'mailto:someone@elsewhere.example'
    })
    await expect
      .poll(() => takeLog(fixture.app))
      .toEqual([['will-frame-navigate', 'mailto:someone@elsewhere.example', true]])
    const url = await fixture.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    )
    expect(url).toBe('app://fixture/index.html')
  })

  it('asks will-redirect for a redirect, and for a frame will-frame-navigate alone', async () => {
    await takeLog(fixture.app)
    await fixture.page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = '/frame.html'
      document.body.append(frame)
    })
    await expect
      .poll(() => takeLog(fixture.app))
      .toEqual([['will-frame-navigate', 'app://fixture/frame.html', false]])
    await fixture.page.evaluate(() => {
      location.href = '/redirect'
    })
    await fixture.page.waitForSelector('text=Second')
    expect(await takeLog(fixture.app)).toEqual([
      ['will-frame-navigate', 'app://fixture/redirect', true],
      ['will-navigate', 'app://fixture/redirect', true],
      ['will-redirect', 'app://fixture/second.html', true],
    ])
    await fixture.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.loadURL('app://fixture/index.html'),
    )
    // "This event will not emit when the navigation is started programmatically with APIs like webContents.loadURL"
    expect(await takeLog(fixture.app)).toEqual([])
    await fixture.page.waitForSelector('text=Fixture')
  })

  it('opens no window that setWindowOpenHandler denies', async () => {
    await takeLog(fixture.app)
    const opened = await fixture.page.evaluate(() => window.open('https://elsewhere.example/help'))
    expect(opened).toBeNull()
    await expect.poll(() => takeLog(fixture.app)).toEqual([['window-open', 'https://elsewhere.example/help']])
  })

  it('has the permissions that the session’s handlers grant, and no others', async () => {
    const states = await fixture.page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'clipboard-write',
      ]
      const asked = names.map(async (name) => [
        name,
        (await navigator.permissions.query({ name: name as PermissionName })).state,
      ])
      return Object.fromEntries(await Promise.all(asked)) as Record<string, string>
    })
    expect(states).toEqual({
      geolocation: 'denied',
      notifications: 'denied',
      camera: 'denied',
      microphone: 'denied',
      midi: 'denied',
      'clipboard-read': 'denied',
      'clipboard-write': 'granted',
    })
  })

  it('loses a request that webRequest cancels, and has no network for the others', async () => {
    await takeLog(fixture.app)
    const failed = await fixture.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL('https://elsewhere.example/')
        .then(
          () => 'loaded',
          (error: unknown) => String(error),
        ),
    )
    expect(failed).toContain('ERR_BLOCKED_BY_CLIENT')
    expect(await takeLog(fixture.app)).toEqual([['cancelled', 'https://elsewhere.example/']])
    const offline = await fixture.app.evaluate(async ({ BrowserWindow, session }) => {
      session.defaultSession.webRequest.onBeforeRequest(null)
      const window = BrowserWindow.getAllWindows()[0]
      const answer = await window?.loadURL('https://elsewhere.example/').then(
        () => 'loaded',
        (error: unknown) => String(error),
      )
      await window?.loadURL('app://fixture/index.html')
      return answer
    })
    expect(offline).toContain('ERR_INTERNET_DISCONNECTED')
  })
})

describe('a page as a picture and on paper', () => {
  it('is captured as PNG and printed as PDF', async () => {
    const made = await fixture.app.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      const picture = await window?.capturePage()
      const pdf = await window?.webContents.printToPDF({ pageSize: 'A4', printBackground: true })
      return {
        width: picture?.getSize().width,
        png: picture?.toPNG().subarray(1, 4).toString(),
        pdf: pdf?.subarray(0, 5).toString(),
      }
    })
    expect(made).toEqual({ width: 900, png: 'PNG', pdf: '%PDF-' })
  })

  it('that crashes is reported, and comes back when reloaded', async () => {
    await takeLog(fixture.app)
    await fixture.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
    await expect.poll(() => takeLog(fixture.app)).toEqual([['render-process-gone', 'crashed']])
    const title = await fixture.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const finished = new Promise((resolve) =>
        contents?.once('did-finish-load', () => {
          resolve(undefined)
        }),
      )
      contents?.reload()
      await finished
      return contents?.getTitle()
    })
    expect(title).toBe('Fixture')
  })
})
