import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { findChromium } from '../browser/find-chromium.ts'
import { startApp, type RunningApp } from './start-app.ts'

// Who else is on this machine: a page that another program serves on another port, a second browser, another user.

// Each starts browsers and apps of its own.
base.describe.configure({ timeout: 180_000 })

const ROOT = path.join(import.meta.dirname, '..', '..')
const NO_KEY = 'This browser has no key to Disclosure Desk'

const test = base.extend<{ readonly app: RunningApp }>({
  app: async ({ browserName: _ }, use) => {
    const app = await startApp()
    await use(app)
    await app.stop()
  },
})

/** The address without its key. */
function pageOf({ address }: RunningApp): string {
  return address.slice(0, address.indexOf('#'))
}

async function openApp(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('button', { name: /^Dataset / })).toBeVisible({ timeout: 60_000 })
}

interface Neighbour {
  readonly address: string
  /** Header lines of all that was asked of it. */
  readonly heard: readonly string[]
  close(): void
}

/** Another program's page on another port of the same host. */
async function startNeighbour(): Promise<Neighbour> {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(JSON.stringify(request.headers))
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<!doctype html><title>Neighbour</title><link rel="icon" href="data:,">')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // It listens on a port.
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    heard,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** All that a page can try on another address; gives what it could read of the answers. */
async function attack(page: Page, target: string): Promise<readonly string[]> {
  return await page.evaluate(async (address) => {
    const read: string[] = []
    const settle = (of: EventTarget, good: string): Promise<void> =>
      new Promise((resolve) => {
        of.addEventListener(good, () => {
          // An embedded page of refusal counts as loaded.
          if (!(of instanceof HTMLEmbedElement || of instanceof HTMLObjectElement)) read.push(good)
          resolve()
        })
        of.addEventListener('error', () => {
          resolve()
        })
        setTimeout(resolve, 1500)
      })
    for (const init of [
      {},
      { credentials: 'include' },
      { method: 'POST', credentials: 'include', body: '{"key":""}' },
      {
        method: 'POST',
        headers: { 'x-desk-token': 'guess', 'content-type': 'application/json' },
        body: '{}',
      },
    ] satisfies RequestInit[])
      for (const place of ['', 'rpc/app.state', 'enter', 'desk-client.js'])
        await fetch(address + place, init).then(
          async (response) => read.push(await response.text()),
          () => undefined,
        )
    await fetch(address, { mode: 'no-cors', credentials: 'include' }).catch(() => undefined)
    for (const [tag, attribute] of [
      ['img', 'src'],
      ['script', 'src'],
      ['embed', 'src'],
      ['object', 'data'],
    ] as const) {
      const element = document.createElement(tag)
      element.setAttribute(attribute, `${address}desk-client.js`)
      const settled = settle(element, 'load')
      document.body.append(element)
      await settled
    }
    const frame = document.createElement('iframe')
    frame.src = address
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 500))
    try {
      const text = frame.contentDocument?.body.textContent ?? ''
      if (text !== '') read.push(text)
    } catch {
      // Another origin’s frame can’t be read.
    }
    const form = document.createElement('form')
    form.method = 'post'
    form.action = `${address}enter`
    form.target = '_blank'
    document.body.append(form)
    form.submit()
    const opened = window.open(address)
    await new Promise((resolve) => setTimeout(resolve, 500))
    try {
      const text = opened?.document.body.textContent ?? ''
      if (text !== '') read.push(text)
    } catch {
      // Nor can its window.
    }
    const socket = new WebSocket(address.replace('http:', 'ws:'))
    await settle(socket, 'open')
    return read
  }, target)
}

test('a page of another port gets no cookie and no answer, though it knows the very address', async ({
  app,
  context,
  page,
}) => {
  await openApp(page, app.address)
  const neighbour = await startNeighbour()
  const { origin } = new URL(app.address)
  const theirs = await context.newPage()
  await theirs.goto(neighbour.address)
  const statuses: number[] = []
  context.on('response', (response) => {
    const isTheirs = response.request().isNavigationRequest() || response.frame().page() !== page
    if (isTheirs && response.url().startsWith(origin)) statuses.push(response.status())
  })
  for (const target of [`${origin}/`, pageOf(app)]) expect(await attack(theirs, target)).toEqual([])
  await theirs.goto(neighbour.address)
  await theirs.evaluate((address) => {
    location.href = address
  }, pageOf(app))
  await expect(theirs.locator('body')).toContainText(NO_KEY)
  expect(statuses.length).toBeGreaterThan(10)
  expect(statuses.filter((status) => status !== 403)).toEqual([])

  // What the browser sent to the other port, played back to ours: a cookie that opens anything would be among it.
  expect(neighbour.heard.length).toBeGreaterThan(0)
  expect(neighbour.heard.filter((headers) => headers.includes('"cookie"'))).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(app.printed()).not.toContain('was not let in')
  neighbour.close()
})

test('a second browser is not let in by a used address; the person hears of it, and lets it in by Enter', async ({
  app,
  browser,
  page,
}) => {
  await openApp(page, app.address)
  expect(page.url()).toBe(pageOf(app))
  const other = await (await browser.newContext()).newPage()
  await other.goto(app.address)
  await expect(other.getByText(NO_KEY)).toBeVisible()
  await expect.poll(() => app.printed()).toContain('A browser asked for Disclosure Desk and was not let in')
  const before = app.printed().length
  app.pressEnter()
  await expect.poll(() => app.printed().slice(before)).toMatch(/http:\S+\n/)
  await openApp(other, /http:\S+/.exec(app.printed().slice(before))?.[0] ?? '')
  await other.context().close()
})

test('a tab is in again when it is loaded again, and so is another tab of the same browser', async ({
  app,
  context,
  page,
}) => {
  await openApp(page, app.address)
  await page.reload()
  await openApp(page, page.url())
  const second = await context.newPage()
  await openApp(second, pageOf(app))
  expect(app.printed()).not.toContain('was not let in')
})

/** Of every process: what any user of the machine may read of it, and of its environment what its owner may. */
function processTexts(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) =>
      ['cmdline', 'environ'].map((file) => {
        try {
          return readFileSync(`/proc/${pid}/${file}`, 'utf8')
        } catch {
          return ''
        }
      }),
    )
}

/** As another user: the addresses in the list of processes (but for the proxy that isn't there), and what a file among them says. */
const LOOK_AROUND = `
  const { readdirSync, readFileSync } = require('node:fs')
  const texts = readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).map((pid) => {
    try { return readFileSync('/proc/' + pid + '/cmdline', 'utf8') } catch { return '' }
  })
  const found = texts.flatMap((text) => text.match(/(?:file|http):\\/\\/[^\\0\\s"']+/g) ?? [])
  const files = found.filter((address) => address.startsWith('file:') && address.includes(process.argv[1]))
  const read = files.flatMap((address) => { try { return [readFileSync(new URL(address), 'utf8')] } catch (error) { return [error.code] } })
  console.log(JSON.stringify({ addresses: found.filter((address) => /^http:\\/\\/127/.test(address) && !address.endsWith(':9')), files: files.length, read }))`

const isRoot = process.getuid?.() === 0

test('another user finds no address in the list of processes, and can’t read the file that leads to it', async () => {
  test.skip(process.platform !== 'linux', 'reads /proc')
  const home = mkdtempSync(path.join(tmpdir(), 'desk-neighbours-'))
  chmodSync(home, 0o755)
  const { executablePath, environment } = await findChromium()
  const given = path.join(home, 'given')
  const browser = path.join(home, 'browser')
  writeFileSync(
    browser,
    `#!/bin/sh\naddress="\${1#--app=}"\nshift\ncp "\${address#file://}" "${given}"\nsleep 3\nexec "${executablePath}" --headless=new --no-sandbox --remote-debugging-port=0 "$@" "$address"\n`,
  )
  chmodSync(browser, 0o755)
  const child = spawn(process.execPath, ['build/start.mjs', '--browser'], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...environment,
      DISPLAY: ':9',
      DISCLOSURE_DESK_HOME: path.join(home, 'data'),
      DISCLOSURE_DESK_BROWSER: browser,
    },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      printed += part.toString('utf8')
    })
  try {
    await expect
      .poll(() => existsSync(given) && readFileSync(given, 'utf8').includes('location'), { timeout: 40_000 })
      .toBe(true)
    const [, secretPath = '', key = ''] =
      /http:\/\/127\.0\.0\.1:\d+\/([\w-]+)\/#([\w-]+)/.exec(readFileSync(given, 'utf8')) ?? []
    expect([secretPath.length, key.length]).toEqual([32, 32])
    for (const secret of [secretPath, key])
      expect(processTexts().filter((text) => text.includes(secret))).toEqual([])
    if (!isRoot) test.info().annotations.push({ type: 'not played', description: 'another user needs root' })
    else {
      chmodSync(path.join(home, 'data'), 0o755)
      const seen = spawnSync(process.execPath, ['-e', LOOK_AROUND, home], {
        uid: 65_534,
        gid: 65_534,
        encoding: 'utf8',
        cwd: '/',
      })
      expect(seen.stderr).toBe('')
      expect(JSON.parse(seen.stdout)).toEqual({
        addresses: [],
        files: expect.any(Number),
        read: expect.any(Array),
      })
      const { files, read } = JSON.parse(seen.stdout) as { files: number; read: string[] }
      expect(files).toBeGreaterThan(0)
      expect(read.filter((text) => text !== 'EACCES')).toEqual([])
    }
    // The browser is led in by the file, which then goes; nothing of it is in any process's arguments then either.
    const opener = openerFolders(path.join(home, 'data'))
    expect(opener).toHaveLength(1)
    await expect.poll(() => opener.filter((folder) => existsSync(folder)), { timeout: 30_000 }).toEqual([])
    for (const secret of [secretPath, key])
      expect(processTexts().filter((text) => text.includes(secret))).toEqual([])
    expect(printed).not.toContain(secretPath)
  } finally {
    child.kill('SIGTERM')
    await once(child, 'close')
    rmSync(home, { recursive: true, force: true })
  }
})

function openerFolders(data: string): readonly string[] {
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('open-'))
    .map((entry) => path.join(entry.parentPath, entry.name))
}
